import type { Locale } from '@/i18n/locales'

/** How the newsroom says one thing in two languages, from one of them to the other. */
export interface Term {
  id: string
  source: Locale
  target: Locale
  /** As a dictionary has it. */
  term: string
  /** Irregular forms of the term, and shorter names of the same thing. */
  forms: readonly string[]
  /** What it is called in the other language. */
  translation: string
  /** Other words that are right: TBX's admitted terms. */
  admitted: readonly string[]
  /** Words that are not used for it: TBX's deprecated terms. */
  forbidden: readonly string[]
  /** What a translator needs to know; `null` for nothing. */
  note: string | null
}

/** Where words stand in a text, in UTF-16 code units: what `slice` takes. */
export interface Range {
  start: number
  end: number
}

/** Every word that is right for a term, the one to choose first. */
export function rightWords({ translation, admitted }: Pick<Term, 'translation' | 'admitted'>): string[] {
  return [translation, ...admitted]
}
