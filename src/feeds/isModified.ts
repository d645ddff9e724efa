import type { FeedEntry } from './feed'

/** Whether a text has been changed, in a way that its readers need to know of, since they first had it. */
export function isModified({ publishedAt, updatedAt }: Pick<FeedEntry, 'publishedAt' | 'updatedAt'>): boolean {
  return updatedAt.getTime() > publishedAt.getTime()
}
