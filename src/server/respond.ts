import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseCoding, type Coding } from './acceptEncoding'
import { makeForm, type Answer, type Form } from './answer'
import { judgeConditions } from './conditional'
import { refuse } from './refuse'

/**
 * Sends an answer as this reader wants it: in a coding of the reader's choice, and not at all when the reader has it.
 * Nothing is computed here that could have been computed when the answer was stored.
 *
 * @returns Nothing when the answer is sent; a promise when a coding had to be made first.
 */
export function respond(request: IncomingMessage, response: ServerResponse, answer: Answer): void | Promise<void> {
  const coding = pickCoding(request.headers['accept-encoding'], answer)
  if (!coding) return refuse(response, 406)

  const form = answer.forms[coding]
  if (form) return send(request, response, { status: answer.status, form })
  return makeForm(answer, coding).then((made) => send(request, response, { status: answer.status, form: made }))
}

function pickCoding(acceptEncoding: string | undefined, answer: Answer): Coding | null {
  if (answer.codings.length === 1) return 'identity'

  const { best, takesIdentity } = chooseCoding(acceptEncoding)
  return takesIdentity && !answer.isWorthCompressing ? 'identity' : best
}

function send(request: IncomingMessage, response: ServerResponse, { status, form }: { status: number; form: Form }) {
  if (status === 200) {
    const verdict = judgeConditions(request.headers, form)
    if (verdict === 'precondition-failed') return refuse(response, 412)
    if (verdict === 'not-modified') {
      response.writeHead(304, form.notModifiedHeaders).end()
      return
    }
  }
  response.writeHead(status, form.headers)
  // Node sends no body to HEAD, and keeps the length that GET would have.
  response.end(form.body)
}
