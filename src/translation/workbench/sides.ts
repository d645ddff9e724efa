import type { TranslationWork } from '@/domain/translationWork'
import type { Text } from '../unit'

/** An original and its translation, as a translator has them side by side. */
export interface Sides {
  /** The original in the revision that is worked on, through `identifyParts`. */
  original: Text
  /**
   * The original in the revision that the translation was last said to be true to, or that a first translation was begun
   * from where that is another; `null` when there is neither.
   */
  reviewed: Text | null
  /** Nobody has said yet that the translation is true to any revision: also what is unchanged is work in hand. */
  isFirst?: boolean
  /** The translation's newest words, through `identifyParts` with the original's ids. */
  translation: Text
  work: TranslationWork
}
