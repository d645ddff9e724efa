import { rightWords, type Term } from './term'

/** Why a term cannot stand in the glossary, and at which of its fields. */
export interface TermFault {
  at: 'target' | 'term' | 'forbidden'
  fault: 'sameLanguage' | 'taken' | 'forbiddenIsRight'
  /** The words that it is about. */
  words: string
}

/**
 * What is wrong with a term, all of it at once. Case makes no difference here: two terms that only differ by it would be
 * found at the same places.
 *
 * @param others The other terms of its pair of languages.
 */
export function findTermFaults(term: Term, others: readonly Pick<Term, 'term'>[]): TermFault[] {
  const right = rightWords(term).map(fold)
  const taken = others.find((other) => fold(other.term) === fold(term.term))
  return [
    ...(term.source === term.target ? [{ at: 'target', fault: 'sameLanguage', words: term.term } as const] : []),
    ...(taken ? [{ at: 'term', fault: 'taken', words: taken.term } as const] : []),
    ...term.forbidden
      .filter((words) => right.includes(fold(words)))
      .map((words) => ({ at: 'forbidden', fault: 'forbiddenIsRight', words }) as const),
  ]
}

function fold(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}
