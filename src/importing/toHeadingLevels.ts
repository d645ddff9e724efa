import type { HeadingNode } from '@/domain/body'
import type { Passage } from './passage'

/**
 * The level of each heading. Plain text does not tell it, except where one heading stands straight above another: the
 * first is a section's then, and those that follow are within it.
 *
 * @param passages A text's passages, in order.
 * @returns As many levels as there are passages; only those of headings mean something.
 */
export function toHeadingLevels(passages: readonly Passage[]): HeadingNode['tag'][] {
  let isWithinSection = false
  return passages.map((passage, index) => {
    if (passage.sort !== 'heading') return 'h2'

    const startsSection = passages[index + 1]?.sort === 'heading'
    const level = isWithinSection && !startsSection && !passage.isClosing ? 'h3' : 'h2'
    isWithinSection = !passage.isClosing && (isWithinSection || startsSection)
    return level
  })
}
