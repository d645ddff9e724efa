import { wordPattern } from './wordPattern'

/** How to reach somebody, as one line of a text tells it. */
export interface ContactDetails {
  emails: string[]
  /** As they were written. */
  telephones: string[]
}

const longestLine = 300
const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u
const labels = `(?:${wordPattern('emailLabels')}|${wordPattern('telephoneLabels')})`
const label = new RegExp(String.raw`^${labels}\s*:\s*`, 'iu')
const emailPart = new RegExp(String.raw`^(?:${labels}\s*:?\s*)?<?(?<email>${address.source})>?$`, 'iu')
const telephonePart = new RegExp(
  String.raw`^(?:(?<label>${wordPattern('telephoneLabels')})\s*:?\s*)?(?<number>\+?\d[\d\s()/–-]{4,}\d(?:\s*\(.*\))?)$`,
  'iu',
)

/**
 * The e-mail addresses and telephone numbers on a line that holds nothing else, such as `Telefon: 08-681 66 14`.
 *
 * @param line The text of a line.
 * @returns `null` when there are other words on the line, or neither an address nor a number.
 */
export function findContactDetails(line: string): ContactDetails | null {
  if (line.length > longestLine) return null

  const parts = line.split(/\s*[,;|]\s*/).filter((part) => part !== '')
  const found = parts.map(toDetails)
  return found.every((details) => details !== null) ? mergeContactDetails(found) : null
}

/**
 * What several lines tell of one contact, together.
 *
 * @param found `null` for a line that tells nothing.
 * @returns `null` when none tells anything.
 */
export function mergeContactDetails(found: readonly (ContactDetails | null)[]): ContactDetails | null {
  const told = found.filter((details) => details !== null)
  if (told.length === 0) return null
  return { emails: told.flatMap(({ emails }) => emails), telephones: told.flatMap(({ telephones }) => telephones) }
}

function toDetails(part: string): ContactDetails | null {
  const email = emailPart.exec(part)?.groups?.email
  if (email) return { emails: [email], telephones: [] }

  const telephone = telephonePart.exec(part)?.groups?.number
  return telephone ? { emails: [], telephones: [telephone] } : null
}

/**
 * Whether a line begins with a label of contact details, such as `E-post:`.
 *
 * @param line The text of a line.
 */
export function hasContactLabel(line: string): boolean {
  return label.test(line)
}
