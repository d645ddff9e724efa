import { findWordsIn, type Root } from './markWords'
import { wordPattern } from './toWords'

/** About two lines of a page. */
const excerptCharacters = 220

/** What stands before the first word searched for, so that the reader sees what it is about. */
const leadCharacters = 70

/**
 * The place in a text that says most of what was searched for.
 *
 * @param text Plain text, a line for each paragraph.
 * @returns Of one paragraph, with dots where it was cut; `null` when none holds any of the words.
 */
export function findExcerpt(text: string, roots: readonly Root[]): string | null {
  const lines = text.split('\n').map((line) => ({ line, found: findWordsIn(line, roots).size }))
  const best = lines.reduce<{ line: string; found: number } | null>(
    (most, one) => (one.found > (most?.found ?? 0) ? one : most),
    null,
  )
  return best && cut(best.line, roots)
}

function cut(line: string, roots: readonly Root[]): string {
  const words = [...line.matchAll(wordPattern)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
  const first = words.find(({ word }) => findWordsIn(word, roots).size > 0)?.start ?? 0
  const start = first <= leadCharacters ? 0 : (words.find((word) => word.start >= first - leadCharacters)?.start ?? first)
  const limit = start + excerptCharacters
  const end = limit >= line.length ? line.length : (words.findLast((word) => word.end <= limit)?.end ?? limit)
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`
}
