import { createServer, request as ask, type IncomingMessage, type RequestListener } from 'node:http'
import { duplexPair } from 'node:stream'
import { pairHeaders, type Headers } from './headers'

/** What the app answers when asked by nobody in particular. */
export interface AppAnswer {
  status: number
  headers: Headers
  body: IncomingMessage
}

export interface Question {
  /** Path and query, exactly as the reader asked. */
  url: string
  /** What the front page's choice of language looks at. */
  acceptLanguage?: string | undefined
}

export type AnonymousReader = (question: Question) => Promise<AppAnswer>

/**
 * A reader without a past, who asks the app for whole, uncompressed answers: no cookie, no authorization, no condition
 * and no range reach the app, so nothing of one reader's can end up in what is kept for all.
 *
 * The two talk HTTP over a pair of streams in memory, with Node's own server and client, because stand-ins for
 * request and response would have to follow what Next expects of them in every version.
 *
 * @param app  Next's request handler, or any other.
 * @param host The newsroom's own host, so that no reader's `Host` header reaches a stored answer.
 * @param deadlineMilliseconds How long the app may stay silent before the question is given up.
 */
export function createAnonymousReader({ app, host, deadlineMilliseconds }: {
  app: RequestListener
  host: string
  deadlineMilliseconds: number
}): AnonymousReader {
  const inside = createServer(app)

  return ({ url, acceptLanguage }) =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair()
      inside.emit('connection', far)
      const question = ask({
        createConnection: () => near,
        path: url,
        headers: {
          host,
          'accept-encoding': 'identity',
          ...(acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }),
        },
      })
      const deadline = setTimeout(() => question.destroy(new AppSilentError(url)), deadlineMilliseconds)
      question.once('close', () => clearTimeout(deadline))
      question.once('error', reject)
      question.once('response', (body) => {
        // A long download to a slow reader may take its time; only the app's silence is limited.
        clearTimeout(deadline)
        // Node's client always has a status on an answer it has parsed.
        resolve({ status: body.statusCode ?? 500, headers: pairHeaders(body.rawHeaders), body })
      })
      question.end()
    })
}

/** The app has not answered in time. */
export class AppSilentError extends Error {
  readonly code = 'APP_SILENT'

  constructor(readonly url: string) {
    super(`The app did not answer ${url} in time`)
  }
}
