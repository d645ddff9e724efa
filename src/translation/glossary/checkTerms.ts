import { findMeanings, findPhrases } from './phraseIndex'
import type { Range, Term } from './term'
import type { Glossary } from './toGlossary'

/** The words of one part in both languages. */
export interface TranslatedWords {
  source: string
  target: string
}

/** Something that an editor should look at before the words are published. It stops nobody. */
export type TermWarning =
  /** The term stands in the original, and nothing that is right for it in the translation. The range is the original's. */
  | { problem: 'missing'; term: Term; range: Range }
  /** Words that are not used stand in the translation. The range is the translation's. */
  | { problem: 'forbidden'; term: Term; range: Range }

/**
 * Holds a translation against the glossary. A forbidden word stands rightly where it is, or is within, the right word
 * for something that the original speaks of: ”county” is not ”region”, but it is ”län”.
 *
 * @returns Forbidden words in the translation's order, every place of them; then what is missing in the original's, each
 *   term once. A term whose forbidden word stands there is not told to be missing as well.
 */
export function checkTerms({ source, target }: TranslatedWords, glossary: Glossary): TermWarning[] {
  const inSource = findPhrases(source, glossary.sources)
  const forbidden = findForbidden(target, new Set(inSource.flatMap(({ meanings }) => meanings)), glossary)
  // The right word may stand within a longer one: ”region” in ”Region Gävleborg”.
  const right = [...findMeanings(target, glossary.targets)].flatMap(({ is, term }) => (is === 'right' ? [term] : []))

  const told = new Set([...right, ...forbidden.map(({ term }) => term)])
  const missing = inSource.flatMap(({ meanings, start, end }): TermWarning[] => {
    const [term] = meanings
    if (!term || meanings.some((one) => told.has(one))) return []
    told.add(term)
    return [{ problem: 'missing', term, range: { start, end } }]
  })
  return [...forbidden, ...missing]
}

function findForbidden(target: string, meant: ReadonlySet<Term>, glossary: Glossary): TermWarning[] {
  return findPhrases(target, glossary.targets).flatMap(({ meanings, start, end }): TermWarning[] => {
    if (meanings.some(({ is, term }) => is === 'right' && meant.has(term))) return []
    const wrong = meanings.find(({ is }) => is === 'forbidden')
    return wrong ? [{ problem: 'forbidden', term: wrong.term, range: { start, end } }] : []
  })
}
