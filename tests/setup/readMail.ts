/** A mail that a server of the tests has taken. */
export interface ReceivedMail {
  to: string
  subject: string
  /** By their names in lower case, unfolded. */
  headers: Record<string, string>
  text: string
  html: string
}

/**
 * A mail as its reader has it.
 *
 * @param to  The address it was delivered to.
 * @param raw As it came over SMTP.
 */
export function readMail(to: string, raw: string): ReceivedMail {
  const { headers, body } = split(raw.replaceAll('\r\n', '\n'))
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map((part) => split(part.replace(/^\n/, ''))) : [{ headers, body }]
  const partOf = (type: string) => decode(parts.find((part) => part.headers['content-type']?.startsWith(type)))
  return { to, subject: toWords(headers.subject ?? ''), headers, text: partOf('text/plain'), html: partOf('text/html') }
}

interface Part {
  headers: Record<string, string>
  body: string
}

function split(raw: string): Part {
  const [head = '', ...rest] = raw.split('\n\n')
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n')
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]))
  return { headers, body: rest.join('\n\n') }
}

function decode(part: Part | undefined): string {
  if (!part) return ''
  const coding = part.headers['content-transfer-encoding'] ?? ''
  if (coding === 'base64') return Buffer.from(part.body, 'base64').toString('utf8')
  return coding === 'quoted-printable' ? fromQuotedPrintable(part.body) : part.body
}

function fromQuotedPrintable(words: string): string {
  const bytes = words.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** RFC 2047: words of a header that are not ASCII. */
function toWords(header: string): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, how: string, words: string) =>
    how.toUpperCase() === 'B' ? Buffer.from(words, 'base64').toString('utf8') : fromQuotedPrintable(words.replaceAll('_', ' ')),
  )
}
