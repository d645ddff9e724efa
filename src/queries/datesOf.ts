import type { PublicationDoc } from './stored'

type Words = Partial<Pick<PublicationDoc, 'publishedAt' | 'modifiedAt'>>
type Facts = Words & { embargoUntil?: string | null }

/**
 * When readers first had a text, and when its words last changed for them.
 *
 * A text is not public before its own time, nor before its original is, nor while its original is under embargo.
 * What was changed before that is no change to its readers.
 *
 * @param words The stored text.
 * @param facts The document that holds its facts: its original, or itself.
 */
export function datesOf(words: Words, facts: Facts): { publishedAt: Date; modifiedAt: Date | null } {
  const starts = [words.publishedAt, facts.publishedAt, facts.embargoUntil].flatMap((start) => start ?? [])
  const publishedAt = new Date(Math.max(...starts.map((start) => Date.parse(start)), 0))
  const modifiedAt = words.modifiedAt ? new Date(words.modifiedAt) : null
  return { publishedAt, modifiedAt: modifiedAt && modifiedAt > publishedAt ? modifiedAt : null }
}
