import { defaultLocale, locales, type Locale } from '@/i18n/locales'
import { vocabulary } from './vocabulary'

export interface LanguageGuess {
  locale: Locale
  /** 0–1: how much more often the language's small words occur than those of the next. */
  confidence: number
  isSure: boolean
}

// Running text has a small word of its language in every fourth to tenth word; names and numbers bring it down.
const leastShare = 0.04
const leastConfidence = 0.5

/**
 * The language of a text, by its small words.
 *
 * @param text Running text.
 * @returns The house's language, and not sure, when the text is too short, too mixed, or in none of our languages.
 */
export function guessLanguage(text: string): LanguageGuess {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const [best, next] = locales
    .map((locale) => ({ locale, count: countFunctionWords(words, locale) }))
    .sort((a, b) => b.count - a.count)
  if (!best || best.count === 0) return { locale: defaultLocale, confidence: 0, isSure: false }

  const runnerUp = next?.count ?? 0
  const confidence = (best.count - runnerUp) / (best.count + runnerUp)
  const isSure = confidence >= leastConfidence && best.count >= 2 && best.count / words.length >= leastShare
  return { locale: isSure ? best.locale : defaultLocale, confidence, isSure }
}

function countFunctionWords(words: readonly string[], locale: Locale): number {
  const known = new Set(vocabulary[locale].functionWords)
  return words.filter((word) => known.has(word)).length
}
