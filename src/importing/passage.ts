import type { LinkListEntry, Priority } from '@/domain/body'
import type { Doubt } from './doubt'
import type { Line } from './line'

/** A part of a text, understood but not yet in the form the editor stores. */
export type Passage =
  | { sort: 'paragraph'; text: string }
  /** A closing heading stands over links after the text, not over a part of it. */
  | { sort: 'heading'; text: string; isClosing: boolean }
  | { sort: 'list'; style: 'bullet' | 'number'; start: number; entries: string[] }
  | { sort: 'quotation'; text: string; name: string; role: string | null }
  | { sort: 'quote'; text: string }
  | { sort: 'linkList'; title: string; links: LinkListEntry[] }
  | { sort: 'priorities'; items: Priority[] }

/** A person or a function that a text names as a contact. */
export interface ImportedContact {
  name: string
  role: string | null
  unit: string | null
  email: string | null
  /** E.164. */
  telephone: string | null
}

/** What a reader made of some lines. */
export interface Reading {
  passages: Passage[]
  contacts?: ImportedContact[]
  doubts?: Doubt[]
  /** Index of the first line that was not read. */
  next: number
}

/**
 * Recognises one sort of passage.
 *
 * @param lines Every line of the text, sentences joined.
 * @param at    Index of the line to begin at; there is one.
 * @returns `null` when no such passage begins there.
 */
export type PassageReader = (lines: readonly Line[], at: number) => Reading | null
