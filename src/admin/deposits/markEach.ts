import type { Outcome } from '../askApi'
import type { ListedCopy } from './listedCopy'

/** What came of marking several copies. */
export interface Marking {
  marked: ListedCopy[]
  refused: { copy: ListedCopy; why: string }[]
  /** Nobody has asked for them yet. */
  left: ListedCopy[]
}

type Answer = Pick<Outcome<never>, 'isDone' | 'status' | 'refusal'>

interface Way {
  mark: (copy: ListedCopy) => Promise<Answer>
  /** Told how many have been answered for. */
  onAnswered: (count: number) => void
  /** Asked before each. */
  isStopped: () => boolean
}

/**
 * Marks copies one after the other. One that is refused stands in nobody's way; when the newsroom answers no more, or knows
 * the editor no more, the others are left as they are.
 *
 * @returns Each copy once, in the order in which they came.
 */
export async function markEach(copies: readonly ListedCopy[], { mark, onAnswered, isStopped }: Way): Promise<Marking> {
  const marked: Marking['marked'] = []
  const refused: Marking['refused'] = []
  for (const [index, copy] of copies.entries()) {
    if (isStopped()) return { marked, refused, left: copies.slice(index) }
    const { isDone, status, refusal } = await mark(copy)
    if (isDone) marked.push(copy)
    else refused.push({ copy, why: refusal ?? '' })
    onAnswered(index + 1)
    if (isHopeless(status)) return { marked, refused, left: copies.slice(index + 1) }
  }
  return { marked, refused, left: [] }
}

/** The next would be answered no better. */
function isHopeless(status: number | null): boolean {
  return status === null || status === 401 || status === 403
}
