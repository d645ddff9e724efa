import { isTold, type Revision } from './revision'

/** A revision of an original, as far as its translations go. */
export type OriginalRevision = Pick<Revision, 'number' | 'significance'>

/** What one language has of an original. */
export interface TranslationFacts {
  /** `none` without a document; `drafted` before its first publication or after it was taken from its readers. */
  has: 'none' | 'drafted' | 'public' | 'withdrawn'
  /**
   * The revision of the original that the translation was last said to be true to, by publishing it or by pressing
   * "Still correct"; `null` when nobody has said.
   */
  reviewed: number | null
}

/** How a translation stands to its original. */
export type TranslationState =
  | { state: 'missing' }
  | { state: 'in-progress' }
  | { state: 'withdrawn' }
  | { state: 'current'; minor: number }
  /** Readers of the original have been told of `told` changes since; `isUrgent` when one was a correction. */
  | { state: 'behind'; told: number; minor: number; isUrgent: boolean }

/**
 * How a translation stands to its original, from what was published of the one and said of the other. Numbers are
 * compared, never dates: whoever says that a translation is true to revision 3 while revision 4 is being published leaves
 * it behind by one.
 *
 * @param translation What the language has.
 * @param revisions   Every publication of the original that readers have been given, in any order.
 */
export function toTranslationState(
  { has, reviewed }: TranslationFacts,
  revisions: readonly OriginalRevision[],
): TranslationState {
  if (has === 'none') return { state: 'missing' }
  if (has === 'drafted') return { state: 'in-progress' }
  if (has === 'withdrawn') return { state: 'withdrawn' }

  const since = revisions.filter(({ number }) => number > (reviewed ?? 0))
  const told = since.filter(({ significance }) => isTold(significance))
  const minor = since.filter(({ significance }) => significance === 'minor').length
  if (told.length === 0) return { state: 'current', minor }
  return { state: 'behind', told: told.length, minor, isUrgent: told.some(({ significance }) => significance === 'correction') }
}
