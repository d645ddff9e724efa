import type { RequestListener } from 'node:http'
import next from 'next'
import { getEnvironment, type Environment } from '@/env'
import { SetupError } from '@/setupError'
import { createAnonymousReader } from './anonymousReader'
import { AnswerCache } from './answerCache'
import { AnswerDesk } from './answerDesk'
import { listenForChanges, type ChangeListener } from './changeListener'
import { createNewsroomServer } from './createNewsroomServer'
import { listen } from './listen'
import { createPublicListener } from './publicListener'
import { shutDown } from './shutDown'

const isDevelopment = process.env.NODE_ENV !== 'production'
const cacheMaxBytes = 256 * 1024 * 1024
const appDeadlineMilliseconds = 30_000
// Nobody waits for a reader's answer while code changes.
const shutDownDeadlineMilliseconds = isDevelopment ? 500 : 10_000

try {
  await serve(getEnvironment())
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error)
  process.exit(1)
}

async function serve(environment: Environment): Promise<void> {
  const { port, siteUrl, hostname } = environment
  const server = createNewsroomServer()
  // Without `httpServer`, Next would look for its web sockets on the server inside the anonymous reader.
  const app = next({
    dev: isDevelopment,
    dir: process.cwd(),
    hostname: hostname ?? 'localhost',
    port,
    httpServer: server,
  })
  const desk = openDesk(app.getRequestHandler(), siteUrl)
  const changes = listenUnlessDeveloping(environment, desk)
  const catchUp = async () => changes?.catchUp()
  server.on('request', createPublicListener({ desk, app: app.getRequestHandler(), catchUp, logError: console.error }))

  await app.prepare()
  await listen(server, { port, host: hostname ?? undefined })
  console.log(`Nyhetsrum serves ${siteUrl} on port ${port}`)

  await askedToStop()
  await shutDown(server, shutDownDeadlineMilliseconds)
  await changes?.close()
  await app.close()
  process.exit(0)
}

function openDesk(app: RequestListener, siteUrl: string): AnswerDesk {
  const now = () => Date.now()
  const cache = new AnswerCache({ maxBytes: cacheMaxBytes, now })
  const host = new URL(siteUrl).host
  return new AnswerDesk({
    cache,
    askApp: createAnonymousReader({ app, host, deadlineMilliseconds: appDeadlineMilliseconds }),
    now,
  })
}

/** While code changes, answers go stale without any change to a text, so nothing is kept. */
function listenUnlessDeveloping({ databaseUrl }: Environment, desk: AnswerDesk): ChangeListener | null {
  return isDevelopment ? null : listenForChanges({ databaseUrl, hearer: desk, log: console.error })
}

/** A second signal of the same kind ends the process at once. */
async function askedToStop(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
