import { alignRevisions, type UnitChange } from './alignRevisions'
import { identifyParts } from './identifyParts'
import { toPlainWords } from './inline'
import { toTokens } from './toTokens'
import { toUnits } from './toUnits'
import type { Text, Unit } from './unit'

/**
 * How many words a text has to translate.
 *
 * @param text As it is stored, with or without ids.
 */
export function countWords(text: Text): number {
  return sum(toUnits(identify(text)).map(wordsOf))
}

/**
 * How many words were written or struck from one revision of a text to another. What was only moved counts for nothing.
 *
 * @param before The earlier revision, as it is stored.
 * @param after  The later.
 */
export function countChangedWords(before: Text, after: Text): number {
  const later = identify(after)
  return sum(alignRevisions(toUnits(identify(before, later)), toUnits(later)).map(changedWordsOf))
}

function identify(text: Text, known?: Text): Text {
  return { ...text, body: identifyParts(text.body, known?.body) }
}

function changedWordsOf(change: UnitChange): number {
  if (change.change === 'added') return wordsOf(change.after)
  if (change.change === 'removed') return wordsOf(change.before)
  if (change.change !== 'changed') return 0
  return sum(change.difference.map(({ type, text }) => (type === 'equal' ? 0 : count(text))))
}

function wordsOf({ inlines }: Unit): number {
  return count(toPlainWords(inlines))
}

function count(words: string): number {
  return toTokens(words).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
