import type { ReviewState } from '@/domain/review'

/** Where a text is between its writers and its readers, as the API tells it. */
export interface Review {
  reviewState: ReviewState
  hasDraft: boolean
  changedSince: boolean
  /** Names; empty when nobody has written since the last publication. */
  writers: string
  /** Whether who asks may publish it only by force. */
  needsSecondPerson: boolean
  forced: { revision: number; reason: string; isOwn: boolean }[]
}

/** A comment, as the API tells it. */
export interface CommentShown {
  id: string
  kind: 'comment' | 'returned' | 'set-aside'
  text: string
  byName: string | null
  at: string
  resolvedAt: string | null
  /** The words of a refused save. */
  words: { title: string; standfirst: string; body: string } | null
}
