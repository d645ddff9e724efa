import { findContactDetails, mergeContactDetails, type ContactDetails } from './contactDetails'
import type { Doubt } from './doubt'
import type { Line } from './line'
import { findMarker } from './marker'
import type { ImportedContact, PassageReader } from './passage'
import { toContact } from './toContact'
import { wordPattern } from './wordPattern'

const heading = new RegExp(
  String.raw`^(?:${wordPattern('contactHeadings')}|${wordPattern('furtherReadingHeadings')})\s*:?$`,
  'iu',
)
const longestName = 80
const mostRoleLines = 2
const mostLinesOfContact = 8

interface ReadContact {
  contact: ImportedContact
  doubts: Doubt[]
  next: number
}

/** Contacts: names with an e-mail address or a telephone number below or beside them, with or without a heading. */
export const readContacts: PassageReader = (lines, at) => {
  const hasHeading = heading.test(lines[at]?.text ?? '')
  const read: ReadContact[] = []
  for (;;) {
    const contact = readContact(lines, read.at(-1)?.next ?? at + Number(hasHeading), hasHeading)
    if (!contact) break
    read.push(contact)
  }
  const last = read.at(-1)
  if (!last) return null
  return {
    passages: [],
    contacts: read.map(({ contact }) => contact),
    doubts: read.flatMap(({ doubts }) => doubts),
    next: last.next,
  }
}

/** @param isUnderHeading Whether a blank line may stand between the name and what belongs to it. */
function readContact(lines: readonly Line[], at: number, isUnderHeading: boolean): ReadContact | null {
  const first = splitLine(lines[at]?.text ?? '')
  if (!isName(first.words[0])) return null
  if (first.details) return { ...toContact(first.words, first.details), next: at + 1 }

  const below = lines.slice(at + 1, at + 1 + mostLinesOfContact)
  const roleCount = below.findIndex(({ text }) => findContactDetails(text) !== null)
  const roles = below.slice(0, Math.max(roleCount, 0))
  const isTogether = isUnderHeading ? roles.every(isAdjacent) : below.slice(0, roleCount + 1).every(isAdjacent)
  if (roleCount === -1 || roleCount > mostRoleLines || !isTogether || !roles.every(({ text }) => isName(text)))
    return null

  const after = below.findIndex((line, index) => index > roleCount && findContactDetails(line.text) === null)
  const detailLines = below.slice(roleCount, after === -1 ? undefined : after)
  const details = mergeContactDetails(detailLines.map(({ text }) => findContactDetails(text)))
  const words = [...first.words, ...roles.map(({ text }) => text)]
  return details && { ...toContact(words, details), next: at + 1 + roleCount + detailLines.length }
}

function isAdjacent(line: Line): boolean {
  return line.blankLinesBefore === 0
}

/** Takes `Anna Ek, presschef, 08-123 45 67, anna@example.org` apart. */
function splitLine(text: string): { words: string[]; details: ContactDetails | null } {
  const parts = text.split(/\s*[,;|]\s*/).filter((part) => part !== '')
  const found = parts.map((part) => ({ part, details: findContactDetails(part) }))
  return {
    words: found.filter(({ details }) => !details).map(({ part }) => part),
    details: mergeContactDetails(found.map(({ details }) => details)),
  }
}

function isName(text: string | undefined): boolean {
  if (!text || text.length > longestName || findMarker(text)) return false
  return /^\p{L}/u.test(text) && !/[\d@:?!]|\.$/.test(text)
}
