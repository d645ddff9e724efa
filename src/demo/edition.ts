import type { Locale } from '@/i18n/locales'
import type { DemoPublication, DemoWords } from './demoPublication'

/** One text in one language: what becomes one stored document. */
export interface Edition {
  publication: DemoPublication
  locale: Locale
  words: DemoWords
}

/**
 * Every language edition of some texts, each original before its translations.
 *
 * @param publications Texts with their translations.
 */
export function toEditions(publications: DemoPublication[]): Edition[] {
  return publications.flatMap((publication) => [
    { publication, locale: publication.language, words: publication.words },
    // `Object.entries` forgets its keys' type; they are the languages of `DemoPublication`.
    ...Object.entries(publication.translations).map(([locale, words]) => ({
      publication,
      locale: locale as Locale,
      words,
    })),
  ])
}

/** Whether the edition is the one the others are translated from. */
export function isOriginal({ publication, locale }: Edition): boolean {
  return publication.language === locale
}
