/** A term of the glossary where it stands in the original's words. */
export interface LockedTerm {
  /** The first character of the term, from 0. */
  start: number
  /** The character after its last. */
  end: number
  /** What the newsroom calls it in the other language. */
  translation: string
}

/**
 * The glossary's terms in some words.
 *
 * @returns In the words' order; where two overlap, the first holds.
 */
export type FindLockedTerms = (words: string) => readonly LockedTerm[]
