import { languageOf, type Locale } from '@/i18n/locales'

/**
 * A language's name in the words of a language: `svenska` in Swedish, `Swedish` in English.
 *
 * @param language The language named.
 * @param locale   Language of the name.
 */
export function languageName(language: Locale, locale: Locale): string {
  const names = new Intl.DisplayNames([languageOf(locale).region], { type: 'language' })
  return names.of(language) ?? language
}
