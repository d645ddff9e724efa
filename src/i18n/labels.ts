import { locales, type Locale } from './locales'
import { getTranslator, type Messages } from './translator'

/** A key of the words that name fields, collections and choices in the editors' admin. */
export type LabelKey = keyof Messages['Label']

/**
 * A name in the editors' admin, in every language the admin speaks.
 *
 * @param key A key of `Label` in the messages.
 */
export function labels(key: LabelKey): Record<Locale, string> {
  const words = locales.map((locale) => [locale, getTranslator(locale)(`Label.${key}`)])
  // `fromEntries` forgets its keys' type; they are `locales`.
  return Object.fromEntries(words) as Record<Locale, string>
}
