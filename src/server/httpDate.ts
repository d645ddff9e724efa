// The three spellings of RFC 9110 §5.6.7; `Date.parse` alone would take much else for a date.
const imfFixdate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
const rfc850Date = /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/
const asctimeDate = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/

/**
 * The instant of an HTTP date, such as `Last-Modified`.
 *
 * @param text Any of the three spellings that recipients must understand.
 * @returns Milliseconds since the epoch, in whole seconds; `null` for anything else.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
export function parseHttpDate(text: string): number | null {
  if (imfFixdate.test(text) || rfc850Date.test(text)) return toInstant(text)
  // This spelling names no zone, and V8 would take it for local time.
  if (asctimeDate.test(text)) return toInstant(`${text} GMT`)
  return null
}

function toInstant(text: string): number | null {
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : instant
}
