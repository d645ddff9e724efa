import { languageOf, type Locale } from '@/i18n/locales'

/**
 * What one language is called in another: "engelska" in Swedish, "Swedish" in English.
 *
 * @param language The language named.
 * @param locale   The language it is named in.
 */
export function languageName(language: Locale, locale: Locale): string {
  return new Intl.DisplayNames([languageOf(locale).region], { type: 'language' }).of(language) ?? language
}
