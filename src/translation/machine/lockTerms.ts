import { findTerms } from '../glossary/findTerms'
import type { Term } from '../glossary/term'
import type { Glossary } from '../glossary/toGlossary'
import type { FindLockedTerms } from './lockedTerm'

/**
 * The terms that a service has to leave as the newsroom says them: names in any form, other terms where they stand as
 * the dictionary has them. “The municipalities” cannot be made of a locked “municipality”, so inflected terms are the
 * service's own to translate; the glossary's warnings find them afterwards.
 */
export function lockTerms(glossary: Glossary): FindLockedTerms {
  return (words) =>
    findTerms(words, glossary).flatMap(({ start, end, term }) => {
      const standing = words.slice(start, end)
      if (!isCapital(term.term) && !standsAsWritten(standing, term)) return []
      const beginsSentence = isCapital(standing) && !isCapital(term.term)
      return [{ start, end, translation: beginsSentence ? capitalize(term) : term.translation }]
    })
}

function standsAsWritten(standing: string, { term, forms }: Term): boolean {
  return [term, ...forms].some((words) => words.toLowerCase() === standing.toLowerCase())
}

function isCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words)
}

function capitalize({ translation, target }: Term): string {
  const [first = '', ...others] = translation
  return first.toLocaleUpperCase(target) + others.join('')
}
