import { STATUS_CODES, type ServerResponse } from 'node:http'

/**
 * Answers in plain text, when a request never reaches the app or the app fails to answer.
 *
 * @param status An HTTP error status, whose own name is the text.
 * @param extra  Further headers, such as `Allow`.
 */
export function refuse(response: ServerResponse, status: number, extra: Readonly<Record<string, string>> = {}): void {
  const body = Buffer.from(`${status} ${STATUS_CODES[status] ?? ''}\n`)
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...extra,
  })
  response.end(body)
}
