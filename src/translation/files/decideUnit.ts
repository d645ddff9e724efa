import type { ParkedWords } from '@/domain/translationWork'
import { checkMarks, type MarkIssue } from '../checkMarks'
import type { PlannedUnit } from '../planImport'
import { spellInlines } from '../spellInlines'

/** What is done with one unit of a file that came back. */
export interface Decision {
  unit: PlannedUnit
  /** What is wrong with its marks; a unit with any cannot be taken. */
  marks: MarkIssue[]
  /** The original never had the part. */
  isUnknown: boolean
  /** Whether its words are taken: into the draft, or among the parked ones when its part is gone. */
  isTaken: boolean
}

interface Wishes {
  /** Take it though the original was changed meanwhile. */
  isAccepted: boolean
  /** Leave the translation as it is. */
  isLeft: boolean
}

interface Known {
  /** Parts that the original has, or had when the file was made. */
  parts: ReadonlySet<string>
  /** Words that are kept already though their part is gone. */
  parked: readonly ParkedWords[]
}

/**
 * What is done with a unit, by what it would change and what the importer wishes. Words that are parked already are
 * parked no second time.
 */
export function decideUnit(unit: PlannedUnit, { isAccepted, isLeft }: Wishes, { parts, parked }: Known): Decision {
  const nothing = { unit, marks: [], isUnknown: false, isTaken: false }
  switch (unit.plan) {
    case 'fill':
      return { ...nothing, isTaken: !isLeft }
    case 'changed-meanwhile': {
      const marks = checkMarks(unit.source, unit.target)
      return { ...nothing, marks, isTaken: isAccepted && !isLeft && marks.length === 0 }
    }
    case 'gone': {
      if (!parts.has(unit.id)) return { ...nothing, isUnknown: true }
      const words = spellInlines(unit.target)
      const isParked = parked.some((one) => isOfPart(one, unit.id) && one.words === words)
      return isParked ? { ...nothing, unit: { plan: 'unchanged', id: unit.id } } : { ...nothing, isTaken: !isLeft }
    }
    case 'refused':
      return { ...nothing, marks: unit.marks }
    default:
      return nothing
  }
}

/**
 * The id that words whose part is gone are parked under: the part's own, or one beside it when other words of the part
 * are kept already.
 */
export function toParkedId(id: string, kept: ReadonlySet<string>): string {
  let number = 1
  while (kept.has(toNumbered(id, number))) number += 1
  return toNumbered(id, number)
}

function toNumbered(id: string, number: number): string {
  return number === 1 ? id : `${id}~${number}`
}

function isOfPart(parked: ParkedWords, id: string): boolean {
  return parked.id === id || parked.id.startsWith(`${id}~`)
}
