import { findPhrases } from './phraseIndex'
import type { Range, Term } from './term'
import type { Glossary } from './toGlossary'

/** A term that stands in a text. */
export interface FoundTerm extends Range {
  term: Term
}

/**
 * The terms that stand in the words of an original, in any form, as whole words, the longest at each place.
 *
 * @param words Plain words; the ranges are places in them.
 * @returns In order; none overlap.
 */
export function findTerms(words: string, glossary: Glossary): FoundTerm[] {
  return findPhrases(words, glossary.sources).flatMap(({ start, end, meanings: [term] }) =>
    term ? [{ start, end, term }] : [],
  )
}
