import { toWords } from './toWords'

/** A compound's parts are seldom shorter. */
const partMinLetters = 4

/**
 * The ends of long words, so that ”omställning” also finds ”klimatomställning”: Swedish writes compounds as one word, and
 * only their beginnings can be looked up in an index of whole words.
 *
 * @param text Plain text.
 * @returns Each end once. Where the parts of a compound meet is not known, so they begin at every letter.
 */
export function toTails(text: string): string[] {
  return [...new Set(toWords(text).flatMap(tailsOf))]
}

function tailsOf(word: string): string[] {
  const letters = [...word]
  const starts = letters.map((_, index) => index).slice(partMinLetters - 1)
  return starts.filter((start) => letters.length - start >= partMinLetters).map((start) => letters.slice(start).join(''))
}
