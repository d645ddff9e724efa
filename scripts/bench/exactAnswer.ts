import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** An answer as it came over the wire. */
export interface ExactAnswer {
  status: number
  /** Names and values in turn, in the order and the spelling they came. */
  headers: string[]
  /** As sent: compressed when it was. */
  body: Buffer
}

/** Asks once, on a connection that is kept, and decodes nothing. */
export function askExactly(url: string, headers: Readonly<Record<string, string>> = {}): Promise<ExactAnswer> {
  return new Promise((resolve, reject) => {
    const question = request(url, { headers })
    question.once('error', reject)
    question.once('response', (answer) => {
      // Node's client always has a status on an answer it has parsed.
      const toExact = (body: Buffer) => ({ status: answer.statusCode ?? 0, headers: answer.rawHeaders, body })
      buffer(answer).then(toExact).then(resolve, reject)
    })
    question.end()
  })
}

/**
 * The headers without some of them.
 *
 * @param names In lower case.
 */
export function withoutHeaders(headers: readonly string[], names: readonly string[]): string[] {
  return headers.filter((_, index) => !names.includes((headers[index - (index % 2)] ?? '').toLowerCase()))
}

/**
 * The value of a header.
 *
 * @param name In lower case.
 * @returns `null` when the header is absent.
 */
export function headerOf({ headers }: ExactAnswer, name: string): string | null {
  const index = headers.findIndex((word, position) => position % 2 === 0 && word.toLowerCase() === name)
  return index === -1 ? null : (headers[index + 1] ?? null)
}

/** Whether two answers are the same to the byte, but for the second they were sent in. */
export function isSameAnswer(one: ExactAnswer, other: ExactAnswer): boolean {
  const [ours, theirs] = [one, other].map(({ headers }) => withoutHeaders(headers, ['date']).join('\n'))
  return one.status === other.status && ours === theirs && one.body.equals(other.body)
}
