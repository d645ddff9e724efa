import { request as ask, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { createAnonymousReader } from '@/server/anonymousReader'
import { AnswerCache } from '@/server/answerCache'
import { AnswerDesk } from '@/server/answerDesk'
import { createNewsroomServer } from '@/server/createNewsroomServer'
import { createPublicListener } from '@/server/publicListener'

export interface ReceivedAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A listening server in front of a stand-in for the app. */
export interface NewsroomServer extends AsyncDisposable {
  desk: AnswerDesk
  errors: unknown[]
  /** How many readers' requests have arrived. */
  received: () => number
  read: (url: string, asked?: { method?: string; headers?: Record<string, string>; body?: string }) => Promise<ReceivedAnswer>
}

/** A server that hears of every change from the start. */
export async function aNewsroomServer(
  app: RequestListener,
  now: () => number = Date.now,
  catchUp: () => Promise<void> = () => Promise.resolve(),
): Promise<NewsroomServer> {
  const cache = new AnswerCache({ maxBytes: 10_000_000, now })
  const askApp = createAnonymousReader({ app, host: 'newsroom.example', deadlineMilliseconds: 1000 })
  const desk = new AnswerDesk({ cache, askApp, now })
  desk.startStoring()
  const errors: unknown[] = []
  const server = createNewsroomServer()
  server.on('request', createPublicListener({ desk, app, catchUp, logError: (error) => errors.push(error) }))
  let received = 0
  server.on('request', () => (received += 1))
  // As Next does with every upgrade that is not its own.
  server.on('upgrade', (_, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo

  return {
    desk,
    errors,
    received: () => received,
    read: (url, asked = {}) => read({ port, url, ...asked }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read({ port, url, method = 'GET', headers = {}, body }: {
  port: number
  url: string
  method?: string
  headers?: Record<string, string>
  body?: string
}): Promise<ReceivedAnswer> {
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path: url, method, headers, agent: false }, (answer) => {
      buffer(answer).then(
        (received) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: received }),
        reject,
      )
    })
      .on('error', reject)
      .end(body)
  })
}
