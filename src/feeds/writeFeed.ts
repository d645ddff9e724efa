import { feedMediaTypes } from '@/domain/feedMediaTypes'
import type { FeedFormat } from '@/domain/address'
import type { Feed } from './feed'
import { toAtom } from './toAtom'
import { toJsonFeed } from './toJsonFeed'
import { toRss } from './toRss'

const writers: Record<FeedFormat, (feed: Feed) => string> = { rss: toRss, atom: toAtom, json: toJsonFeed }

/** A feed in one format, as it is sent. */
export function writeFeed(feed: Feed, format: FeedFormat): { body: string; contentType: string } {
  // JSON is always UTF-8, and its media type takes no parameter.
  const charset = format === 'json' ? '' : '; charset=utf-8'
  return { body: writers[format](feed), contentType: feedMediaTypes[format] + charset }
}
