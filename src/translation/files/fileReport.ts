import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import type { Run } from '../diffWords'
import type { PlannedUnit } from '../planImport'

/** What a file that came back from a translator would change, or has changed. */
export interface FileReport {
  /** Whether it has been done. */
  isDone: boolean
  /** The file's name; empty when nobody gave one. */
  name: string
  source: Locale
  target: Locale
  /** In the file's order. */
  texts: ReportedText[]
}

export interface ReportedText {
  type: PublicationType
  /** The original's id. */
  id: string
  /** The original's title; empty for a text that is not there. */
  title: string
  /** The translation's id; `null` while there is none. */
  translation: string | null
  /** The revision of the original that the file was made from. */
  revision: number
  /** The newest one; `null` for a text that nothing of the file can be used for. */
  newest: number | null
  /** Why nothing of the text can be used, in the editor's language. */
  refusal: string | null
  /** Somebody has said that the whole text is to be left as it is. */
  isLeft: boolean
  /** In the file's order, the damaged ones last. */
  units: ReportedUnit[]
  counts: Record<UnitOutcome, number>
  /** How many of the original's units the file does not have; they stay as they are. */
  missing: number
}

export const unitOutcomes = [
  'fill',
  'changed-meanwhile',
  'gone',
  'refused',
  'damaged',
  'untranslated',
  'unchanged',
] as const

/** What comes of a unit; a damaged one could not even be read. */
export type UnitOutcome = PlannedUnit['plan'] | 'damaged'

/** Words are spelled as `spellInlines` spells them. */
export interface ReportedUnit {
  /** `null` for a damaged unit without one. */
  id: string | null
  /** Which part of the text it is, in the editor's language. */
  name: string
  outcome: UnitOutcome
  /** The words that came in the file; empty where they are not used. */
  after: string
  /** From the translation as it is to those words. */
  difference: Run[]
  /** Of a unit whose original was changed meanwhile: from the words in the file to those there are now. */
  sourceDifference: Run[]
  /** What is wrong, in the editor's language. A unit with a problem cannot be taken. */
  problems: string[]
  /** Whether the words are taken: into the draft, or among the parked ones. */
  isTaken: boolean
}
