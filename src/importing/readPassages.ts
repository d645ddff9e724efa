import type { Doubt } from './doubt'
import type { Line } from './line'
import type { ImportedContact, Passage, PassageReader, Reading } from './passage'
import { readContacts } from './readContacts'
import { readFurtherReading } from './readFurtherReading'
import { readHeading } from './readHeading'
import { readList } from './readList'
import { readParagraph } from './readParagraph'
import { readPriorities } from './readPriorities'
import { readQuotation } from './readQuotation'

/** The surest signs first: what none of the others recognises is a paragraph. */
const readers: readonly PassageReader[] = [
  readContacts,
  readPriorities,
  readQuotation,
  readList,
  readFurtherReading,
  readHeading,
  readParagraph,
]

/** A passage and how far it stood from the one above. */
export interface PlacedPassage {
  passage: Passage
  blankLinesBefore: number
}

/** Everything that was read of a text below its title. */
export interface ReadText {
  passages: PlacedPassage[]
  contacts: ImportedContact[]
  doubts: Doubt[]
}

/**
 * What the lines of a text are, in their order.
 *
 * @param lines Sentences joined, without the title.
 * @returns Every line stands in a passage or a contact.
 */
export function readPassages(lines: readonly Line[]): ReadText {
  const readings: (Reading & { blankLinesBefore: number })[] = []
  for (let at = 0; at < lines.length;) {
    const reading = readAt(lines, at)
    readings.push({ ...reading, blankLinesBefore: lines[at]?.blankLinesBefore ?? 0 })
    at = reading.next
  }
  return {
    passages: readings.flatMap(({ passages, blankLinesBefore }) =>
      passages.map((passage) => ({ passage, blankLinesBefore })),
    ),
    contacts: readings.flatMap(({ contacts }) => contacts ?? []),
    doubts: readings.flatMap(({ doubts }) => doubts ?? []),
  }
}

function readAt(lines: readonly Line[], at: number): Reading {
  for (const read of readers) {
    const reading = read(lines, at)
    if (reading) return reading
  }
  throw new RangeError(`There is no line ${at} in a text of ${lines.length}`)
}
