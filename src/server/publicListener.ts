import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { takesForms } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'
import type { AnswerDesk } from './answerDesk'
import { isTerm } from './headers'
import { passOn } from './passOn'
import { networkHeader, toNetwork } from './readerNetwork'
import { refuse } from './refuse'
import { respond } from './respond'

// Where the app speaks to one person: sessions and all methods reach it.
const appOwn = /^\/(?:admin|api|_next|preview)(?:[/?]|$)/

// The admin speaks the house's language until an editor chooses another, whatever language the browser asks for.
const adminPages = /^\/admin(?:[/?]|$)/

// A proxy may ask with the whole address (RFC 9112 §3.2.2).
const origin = /^https?:\/\/[^/?#]*/i

/** The methods readers have, but for the few places that take a form; any other on a public address is refused. */
const allow = 'GET, HEAD'
const allowWithForm = 'GET, HEAD, POST'

/**
 * Listens for everyone: readers are answered by the desk, the app's own addresses go straight to the app.
 *
 * @param desk     Answers readers.
 * @param app      Next's request handler, or any other.
 * @param catchUp  Settles when every change committed before the call has been heard.
 * @param logError Told of answers that the app failed to give.
 */
export function createPublicListener({ desk, app, catchUp, logError }: {
  desk: AnswerDesk
  app: RequestListener
  catchUp: () => Promise<void>
  logError: (error: unknown) => void
}): RequestListener {
  return (request, response) => {
    // Node's server always has the address of a request it has parsed.
    const url = request.url ?? '/'
    const stored = isReading(request) ? desk.find(url) : null
    if (!stored && appOwn.test(url)) {
      if (!isSpelledWell(url)) return refuse(response, 400)
      if (adminPages.test(url)) delete request.headers['accept-language']
      keepTermsInside(response)
      if (!isReading(request)) confirmWhenHeard(response, catchUp)
      return app(request, response)
    }

    if (request.method === 'POST' && isForm(url)) return takeForm(request, response, app)

    const isDone = stored ? respond(request, response, stored.answer) : answerAnew({ desk, request, response, url })
    isDone?.catch((error: unknown) => {
      logError(error)
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    })
  }
}

function isForm(url: string): boolean {
  return takesForms(parsePath(url.replace(origin, '').split('?', 1)[0] ?? ''))
}

/** A reader's form goes to the app as it is, but for what could tell one reader's visits from another's. */
function takeForm(request: IncomingMessage, response: ServerResponse, app: RequestListener): void {
  delete request.headers.cookie
  delete request.headers.authorization
  request.headers[networkHeader] = toNetwork(request)
  keepTermsInside(response)
  app(request, response)
}

/** On the app's own addresses nothing is kept, and nobody needs to know on what terms it could have been. */
function keepTermsInside(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => (isTerm(name) ? response : setHeader(name, value))
  const appendHeader = response.appendHeader.bind(response)
  response.appendHeader = (name, value) => (isTerm(name) ? response : appendHeader(name, value))
}

/** Tells a writer that it is done only when readers are no longer given what was before. */
function confirmWhenHeard(response: ServerResponse, catchUp: () => Promise<void>): void {
  const end = response.end.bind(response)
  // `end` has several forms; whichever was called is called later.
  response.end = ((...args: Parameters<typeof end>) => {
    void catchUp().finally(() => end(...args))
    return response
  }) as typeof end
}

async function answerAnew({ desk, request, response, url }: {
  desk: AnswerDesk
  request: IncomingMessage
  response: ServerResponse
  url: string
}): Promise<void> {
  if (!isReading(request)) return refuse(response, 405, { Allow: isForm(url) ? allowWithForm : allow })
  const path = url.replace(origin, '')
  if (!isSpelledWell(path)) return refuse(response, 400)

  const outcome = await desk.ask({ url: path, acceptLanguage: request.headers['accept-language'] })
  if (outcome.kind === 'shared') return respond(request, response, outcome.stored.answer)
  return passOn(request, response, outcome.appAnswer)
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Whether Next can decode the path; it answers 500 to one it cannot. */
function isSpelledWell(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return url.startsWith('/')
  } catch {
    return false
  }
}
