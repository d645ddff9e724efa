import type { FeedEntry } from './feed'

/** The order of a feed: the newest first; of two published at the same moment, the lower id first. */
export function compareNewestFirst(one: FeedEntry, other: FeedEntry): number {
  const difference = other.publishedAt.getTime() - one.publishedAt.getTime()
  if (difference !== 0) return difference
  return one.id < other.id ? -1 : 1
}
