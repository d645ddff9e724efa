import { toPlainWords, type Inline } from './inline'

/** Whether a part has words: a year or a sum in a table is the same in every language. */
export function hasLetters(inlines: readonly Inline[]): boolean {
  return /\p{L}/u.test(toPlainWords(inlines))
}
