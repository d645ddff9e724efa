import { publicationPageTags } from '@/cache/tags'
import type { FeedFormat } from '@/domain/address'
import type { Feed } from '@/feeds/feed'
import { findLatest } from '@/feeds/findLatest'
import { writeFeed } from '@/feeds/writeFeed'
import { findLastChange } from '@/queries/findLastChange'
import { findNextMoment } from '@/queries/findNextMoment'
import type { Answer } from './answer'
import { feedTerms } from './feedTerms'
import type { Visit } from './visit'

interface FeedToSend {
  feed: Feed
  format: FeedFormat
  /** When a text of the feed next leaves it by itself; `null` when none does. */
  nextMoment: Date | null
}

/** A feed as an answer, on terms under which no program misses what is new in it. */
export async function toFeedAnswer({ reader }: Visit, { feed, format, nextMoment }: FeedToSend): Promise<Answer> {
  // A feed that lost a text, or shows a topic by another name, is not the one that a program has with an older date.
  const lastModified = findLatest([feed.updatedAt, await findLastChange(reader.payload)].flatMap((date) => date ?? []))
  const moments = [nextMoment, await findNextMoment(reader.payload, reader.now)].flatMap((moment) => moment ?? [])
  const next = moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : null
  const { cacheControl, validUntil } = feedTerms(reader.now, next)
  return {
    status: 200,
    ...writeFeed(feed, format),
    headers: {
      'Cache-Control': cacheControl,
      ...(lastModified ? { 'Last-Modified': lastModified.toUTCString() } : {}),
    },
    tags: publicationPageTags,
    validUntil,
  }
}
