import { findHeader, varyOf, type Headers } from './headers'

/** On what terms an answer may be used again. */
export interface StoringTerms {
  /** What the answer was made from. */
  tags: string[]
  /** From this instant on the answer is not used, in milliseconds since the epoch; `Infinity` without an end. */
  expiresAt: number
}

/**
 * The terms the app sets with `Surrogate-Key` (which opts in), `Surrogate-Control: max-age` and, for moments that are
 * known exactly, `X-Expires-At` with an ISO instant. The earlier end counts.
 *
 * @param answer  Its status and all its headers, those for this server included.
 * @param madeAt  When the app was asked, in milliseconds since the epoch.
 * @returns `null` when the answer is for one reader only, or its terms contradict each other or cannot be read.
 * @see https://www.w3.org/TR/edge-arch/
 */
export function readStoringTerms(answer: { status: number; headers: Headers }, madeAt: number): StoringTerms | null {
  const { status, headers } = answer
  const tags = (findHeader(headers, 'surrogate-key') ?? '').split(/[ ,]+/).filter((tag) => tag !== '')
  if (tags.length === 0 || !isWhole(status) || isPersonal(headers)) return null

  const ends = [readExactEnd(headers), readMaxAgeEnd(headers, madeAt)]
  return ends.some(Number.isNaN) ? null : { tags, expiresAt: Math.min(...ends) }
}

/** A lasting answer with its whole body: not a failure, a part of a file or a reference to what the asker has. */
function isWhole(status: number): boolean {
  return status >= 200 && status < 500 && status !== 206 && status !== 304
}

function isPersonal(headers: Headers): boolean {
  const control = `${findHeader(headers, 'cache-control') ?? ''},${findHeader(headers, 'surrogate-control') ?? ''}`
  if (/(?:^|[,\s])(?:private|no-store)(?:$|[,;=\s])/i.test(control)) return true
  return findHeader(headers, 'set-cookie') !== null || varyOf(headers).some((name) => name !== 'accept-encoding')
}

/** `NaN` when there is an end that cannot be read. */
function readExactEnd(headers: Headers): number {
  const text = findHeader(headers, 'x-expires-at')
  if (text === null) return Infinity
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text) ? Date.parse(text) : NaN
}

/** `NaN` when there is an end that cannot be read. */
function readMaxAgeEnd(headers: Headers, madeAt: number): number {
  const control = findHeader(headers, 'surrogate-control')
  if (control === null || !/max-age/i.test(control)) return Infinity
  const seconds = /(?:^|[,\s])max-age=(\d{1,9})(?:$|[+,;\s])/i.exec(control)?.[1]
  return seconds === undefined ? NaN : madeAt + Number(seconds) * 1000
}
