import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { AppAnswer } from './anonymousReader'
import { judgeConditions, type Validators } from './conditional'
import { findHeader, toNotModified, toOutward, varyOf, type Headers } from './headers'
import { parseHttpDate } from './httpDate'

/**
 * Sends an answer that was not kept as it comes, unless the reader has it by the app's own validators.
 *
 * @throws When the app breaks its answer off.
 */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  appAnswer: AppAnswer,
): Promise<void> {
  const { status, body } = appAnswer
  const vary = varyOf(appAnswer.headers).join(', ')
  const headers: Headers = [...toOutward(appAnswer.headers), ...(vary ? [['Vary', vary] as const] : [])]
  if (status === 200 && judgeConditions(request.headers, validatorsOf(headers)) === 'not-modified') {
    body.destroy()
    response.writeHead(304, toNotModified(headers).flat()).end()
    return
  }
  response.writeHead(status, headers.flat())
  if (request.method === 'HEAD') {
    body.destroy()
    response.end()
    return
  }
  await pipeline(body, response)
}

function validatorsOf(headers: Headers): Validators {
  return {
    etag: findHeader(headers, 'etag'),
    lastModified: parseHttpDate(findHeader(headers, 'last-modified') ?? ''),
  }
}
