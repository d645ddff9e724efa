import { languageOf, type Locale } from '@/i18n/locales'

/**
 * A language's name in the words of a language: `svenska` in Swedish, `Swedish` in English.
 *
 * @param language The language named.
 * @param locale   Language of the name.
 */
export function languageName(language: Locale, locale: Locale): string {
  const { region } = languageOf(locale)
  const key = `${region} ${language}`
  const name = names.get(key) ?? new Intl.DisplayNames([region], { type: 'language' }).of(language) ?? language
  names.set(key, name)
  return name
}

// A feed asks a hundred times, and to ask the system each time was an eightieth of the work of making it.
const names = new Map<string, string>()
