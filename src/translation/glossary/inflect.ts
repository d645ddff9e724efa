import { languageOf, type Endings, type Locale } from '@/i18n/locales'

/** With fewer letters before its ending, it is no ending: ”el” is no form of ”len”. */
const stemMinLetters = 2

/**
 * The forms that a word of a term may stand in, by the regular endings of its language.
 *
 * @param word  As the term has it, or in lower case.
 * @param place Whether it is the whole term, which is a noun, or a word of several, where adjectives stand too.
 * @returns The word itself first. What has no letter at its end, such as a figure or a sign, has one form.
 */
export function inflect(word: string, locale: Locale, place: 'alone' | 'inPhrase'): string[] {
  if (!/\p{L}\p{M}*$/u.test(word)) return [word]

  const { nouns, adjectives, genitives } = languageOf(locale).inflections
  const forms = [word, ...withEndings(word, nouns), ...(place === 'inPhrase' ? withEndings(word, adjectives) : [])]
  return [...new Set([...forms, ...forms.flatMap((form) => genitives.map((genitive) => form + genitive))])]
}

function withEndings(word: string, endings: Endings): string[] {
  return Object.entries(endings).flatMap(([end, others]) => {
    const stem = word.slice(0, word.length - end.length)
    if (!word.endsWith(end) || [...stem].length < stemMinLetters) return []
    return others.map((other) => stem + other)
  })
}
