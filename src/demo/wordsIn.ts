import type { Locale } from '@/i18n/locales'
import type { InEveryLanguage } from './demoRecords'

/**
 * A record's words in one language.
 *
 * @param words The record's localized fields, by name.
 */
export function wordsIn<Name extends string>(
  locale: Locale,
  words: Record<Name, InEveryLanguage>,
): Record<Name, string> {
  const told = Object.entries<InEveryLanguage>(words).map(([name, word]) => [name, word[locale]])
  // The names are those of `words`, which `Object.fromEntries` forgets.
  return Object.fromEntries(told) as Record<Name, string>
}
