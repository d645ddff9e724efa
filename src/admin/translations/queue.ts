import type { PublicationType } from '@/domain/publication'
import type { TranslationState } from '@/domain/translationState'
import type { Locale } from '@/i18n/locales'

/** What the queue can be asked for, beside everything that is to be done. */
export const shownStates = ['behind', 'missing', 'in-progress', 'current', 'withdrawn'] as const satisfies readonly TranslationState['state'][]

/** The states of what a translator has something to do about. */
export const statesToDo: readonly (typeof shownStates)[number][] = ['behind', 'missing', 'in-progress']

/** How much of the queue a page shows. */
export const entriesPerPage = 25

/** What of the queue somebody wants to see. */
export interface QueueFilter {
  languages: readonly Locale[]
  states: readonly (typeof shownStates)[number][]
  type: PublicationType | null
  /** The topic's id. */
  topic: string | null
  /** The account's id, or `nobody` for what nobody has taken on. */
  assignee: string | null
  /** From 1. */
  page: number
}

/** One text that is, or could be, translated into one language. */
export interface QueueEntry {
  type: PublicationType
  /** The original's id, its language and its title. */
  original: string
  originalLanguage: Locale
  title: string
  /** The language of the translation. */
  language: Locale
  /** The translation's id; `null` when there is none. */
  translation: string | null
  state: TranslationState
  /** Since when it has been in the state; `null` for one that is current. */
  since: Date | null
  /** The revision that the translation was last said to be true to, and the original's newest. */
  reviewed: number | null
  newest: number | null
  /** The account's id. */
  assignee: string | null
  /** An ISO date without a time. */
  dueOn: string | null
  note: string | null
}
