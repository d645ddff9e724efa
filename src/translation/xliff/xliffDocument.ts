import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import type { Inline } from '../inline'

/** What a file for translators says, whichever XLIFF it is written in. */
export interface XliffDocument {
  source: Locale
  target: Locale
  /** One for each text, no text twice. */
  files: XliffFile[]
}

/** One text, as it was in one published revision of its original. */
export interface XliffFile {
  type: PublicationType
  /** The original's document. */
  textId: string
  /** The original's revision. */
  revision: number
  units: XliffUnit[]
}

export interface XliffUnit {
  /** A unit's id. */
  id: string
  /** Which part of the text it is, in words: what `nameUnit` says. */
  name: string
  source: Inline[]
  /** `null` when there is none; the file then holds a copy of the source, for tools that skip what has no target. */
  target: Inline[] | null
  state: TargetState
  notes: XliffNote[]
}

/**
 * How a target stood when the file was written. What a file that comes back says of it proves nothing: tools leave it
 * as it was.
 */
export type TargetState =
  | 'untranslated'
  /** Translated from words that have been changed since. */
  | 'changed'
  /** By a machine, seen by nobody. */
  | 'machine'
  | 'translated'
  | 'reviewed'

/** Something that the translator of a unit needs to know. */
export interface XliffNote {
  from: 'newsroom' | 'glossary'
  text: string
}
