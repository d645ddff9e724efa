import type { Locale } from '@/i18n/locales'
import type { Doubt } from './doubt'
import { guessLanguage } from './guessLanguage'

/**
 * The language of a text: what its words say, else what its file's name says, else the house's.
 *
 * @param text  The whole text.
 * @param named The language in the file's name, such as `sv` in `text.sv.txt`.
 */
export function recogniseLanguage(text: string, named: Locale | null): { locale: Locale; doubts: Doubt[] } {
  const guess = guessLanguage(text)
  if (!guess.isSure) return { locale: named ?? guess.locale, doubts: [{ code: 'languageUnclear', facts: [] }] }

  const differs = named !== null && named !== guess.locale
  return { locale: guess.locale, doubts: differs ? [{ code: 'languageDiffersFromName', facts: [] }] : [] }
}
