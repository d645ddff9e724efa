import { toPhraseIndex, type Phrase, type PhraseIndex } from './phraseIndex'
import { rightWords, type Term } from './term'

/** The terms of one pair of languages, ready to be looked for. */
export interface Glossary {
  terms: readonly Term[]
  /** What stands for a term in the original. */
  sources: PhraseIndex<Term>
  /** What stands for a term in the translation, rightly or not. */
  targets: PhraseIndex<TargetWords>
}

/** Words of a translation, as a term judges them. */
export interface TargetWords {
  term: Term
  is: 'right' | 'forbidden'
}

/**
 * Makes terms ready to be looked for, in as many texts as there are.
 *
 * @param terms All from one language to one other.
 */
export function toGlossary(terms: readonly Term[]): Glossary {
  const sources = terms.flatMap((term) =>
    [term.term, ...term.forms].map((words) => ({ words, locale: term.source, meaning: term })),
  )
  const targets = terms.flatMap((term) => [
    ...rightWords(term).map((words) => toPhrase(words, { term, is: 'right' })),
    ...term.forbidden.map((words) => toPhrase(words, { term, is: 'forbidden' })),
  ])
  return { terms, sources: toPhraseIndex(sources), targets: toPhraseIndex(targets) }
}

function toPhrase(words: string, meaning: TargetWords): Phrase<TargetWords> {
  return { words, locale: meaning.term.target, meaning }
}
