import { publicationPageTags } from '@/cache/tags'
import type { Feed } from '@/feeds/feed'
import { findLatest } from '@/feeds/findLatest'
import { rssMediaType, toRss } from '@/feeds/toRss'
import { findLastChange } from '@/queries/findLastChange'
import { findNextMoment } from '@/queries/findNextMoment'
import type { Answer } from './answer'
import { feedTerms } from './feedTerms'
import type { Visit } from './visit'

/** A feed as an answer, on terms under which no program misses what is new in it. */
export async function toFeedAnswer({ reader }: Visit, feed: Feed): Promise<Answer> {
  // A feed that lost a text, or shows a topic by another name, is not the one that a program has with an older date.
  const lastModified = findLatest([feed.updatedAt, await findLastChange(reader.payload)].flatMap((date) => date ?? []))
  const { cacheControl, validUntil } = feedTerms(reader.now, await findNextMoment(reader.payload, reader.now))
  return {
    status: 200,
    contentType: `${rssMediaType}; charset=utf-8`,
    body: toRss(feed),
    headers: {
      'Cache-Control': cacheControl,
      ...(lastModified ? { 'Last-Modified': lastModified.toUTCString() } : {}),
    },
    tags: publicationPageTags,
    validUntil,
  }
}
