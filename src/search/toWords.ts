/** Letters and digits, with the marks that stand on them. Whatever stands between is no part of a word. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** No word of a language is longer, and PostgreSQL refuses words of some thousand bytes. */
const wordMaxCharacters = 80

/**
 * The words of a text or of a search, in order. Both are divided here and not by PostgreSQL, which would take
 * ”2025–2030” for a number and its negative, and see another thing in it when it is searched for.
 *
 * @param text Plain text.
 * @returns In lower case and NFC: å, ä and ö are letters of their own. What is longer than any word is left out.
 */
export function toWords(text: string): string[] {
  const words = text.toWellFormed().normalize('NFC').toLowerCase().match(wordPattern) ?? []
  return words.filter((word) => word.length <= wordMaxCharacters)
}
