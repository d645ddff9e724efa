import type { MarkedPiece } from '@/domain/search'
import { prefixMinLetters, tailMinLetters } from './toQueries'
import { wordPattern } from './toWords'

/** A word searched for, in one of its forms, and what is left of that without its ending. */
export interface Root {
  word: string
  form: string
  root: string
}

/** The longest ending that a short word may have and still be the same word: ”ros”, ”rosorna”. */
const endingMaxLetters = 4

/**
 * A text with the words searched for marked: the words themselves in any form, and compounds of them.
 *
 * @param text Plain text, as it is shown.
 * @returns Pieces that make the whole text when put together.
 */
export function markWords(text: string, roots: readonly Root[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let told = 0
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!roots.some((root) => isFormOf(word, root))) continue
    if (index > told) pieces.push({ words: text.slice(told, index), isSearched: false })
    pieces.push({ words: word, isSearched: true })
    told = index + word.length
  }
  return told < text.length ? [...pieces, { words: text.slice(told), isSearched: false }] : pieces
}

/** The words searched for that a text holds, in any form, each once. */
export function findWordsIn(text: string, roots: readonly Root[]): Set<string> {
  const words = text.match(wordPattern) ?? []
  return new Set(roots.filter((root) => words.some((word) => isFormOf(word, root))).map(({ word }) => word))
}

function isFormOf(written: string, { form, root }: Root): boolean {
  const word = written.normalize('NFC').toLowerCase()
  if (form.length >= tailMinLetters) return word.includes(root)
  if (form.length >= prefixMinLetters) return word.startsWith(root)
  return word === form || (root.length > 2 && word.startsWith(root) && word.length - root.length <= endingMaxLetters)
}
