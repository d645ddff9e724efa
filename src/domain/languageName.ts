import { languageOf, type Locale } from '@/i18n/locales'

/**
 * A language's name in the words of a language: `svenska` in Swedish, `Swedish` in English.
 *
 * @param language The language named.
 * @param locale   Language of the name.
 */
export function languageName(language: Locale, locale: Locale): string {
  const { region } = languageOf(locale)
  const names = namesByRegion.get(region) ?? new Intl.DisplayNames([region], { type: 'language' })
  namesByRegion.set(region, names)
  return names.of(language) ?? language
}

// To make one takes a hundred times as long as to use it, and a feed uses it a hundred times.
const namesByRegion = new Map<string, Intl.DisplayNames>()
