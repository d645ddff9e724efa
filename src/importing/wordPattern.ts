import { locales } from '@/i18n/locales'
import { vocabulary, type Vocabulary } from './vocabulary'

type WordSort = Exclude<keyof Vocabulary, 'filing'>

/**
 * The source of a regular expression that matches any of the vocabulary's words of one sort, in every language: a
 * Swedish text may end in English contacts. Longer words are tried first.
 *
 * @param sort Which words.
 * @returns A group without a number; blanks between words match any run of white space, line breaks included.
 */
export function wordPattern(sort: WordSort): string {
  const words = [...new Set(locales.flatMap((locale) => vocabulary[locale][sort]))]
  const byLength = words.sort((a, b) => b.length - a.length)
  return `(?:${byLength.map((word) => escape(word).replaceAll(' ', String.raw`\s+`)).join('|')})`
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
