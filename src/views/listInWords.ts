import { languageOf, type Locale } from '@/i18n/locales'

/**
 * Words listed as in a sentence: "svenska, engelska och finska".
 *
 * @param words Any number of words, in their order.
 */
export function listInWords(words: string[], locale: Locale): string {
  return new Intl.ListFormat(languageOf(locale).region, { type: 'conjunction' }).format(words)
}
