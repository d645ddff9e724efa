/** Headers in the order and the spelling they came; a name may stand several times. */
export type Headers = readonly (readonly [name: string, value: string])[]

const terms = new Set(['surrogate-key', 'surrogate-control', 'x-expires-at'])

/** Whether a header tells this server, and nobody else, on what terms an answer may be kept. */
export function isTerm(name: string): boolean {
  return terms.has(name.toLowerCase())
}

// Between the app and this server alone: connection matters, what we decide ourselves, and Next's own signals.
const inward = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'trailer',
  'upgrade',
  'date',
  'vary',
  ...terms,
  'x-powered-by',
])

// Next adds these to every answer, for requests by its own client router. Readers' requests never carry them on.
const nextVary = /^(?:rsc|next-.*)$/

/**
 * Node's flat list of names and values, in pairs.
 *
 * @param rawHeaders As `IncomingMessage.rawHeaders`: of even length.
 */
export function pairHeaders(rawHeaders: readonly string[]): Headers {
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : []))
}

/**
 * The value of a header; values of repeated headers are joined by commas.
 *
 * @param name In lower case.
 * @returns `null` when the header is absent.
 */
export function findHeader(headers: Headers, name: string): string | null {
  const values = headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value)
  return values.length > 0 ? values.join(', ') : null
}

/** The headers that go on to the reader: all but those that speak to this server. `Vary` is added anew. */
export function toOutward(headers: Headers): Headers {
  return headers.filter(([name]) => !inward.has(name.toLowerCase()))
}

// Links are there too: who looks for a feed's hub may have the feed already.
const notModifiedNames = new Set(['cache-control', 'content-location', 'etag', 'expires', 'last-modified', 'link', 'vary'])

/**
 * The headers of 304: those that a cache may want to renew, none that describe a body.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5
 */
export function toNotModified(headers: Headers): Headers {
  return headers.filter(([name]) => notModifiedNames.has(name.toLowerCase()))
}

/** The request headers that the app's answer depends on, in lower case; Next's own left out. */
export function varyOf(headers: Headers): string[] {
  return (findHeader(headers, 'vary') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !nextVary.test(name))
}
