import type { FeedFormat } from '@/domain/paths'
import type { Feed } from './feed'
import { atomMediaType, toAtom } from './toAtom'
import { jsonFeedMediaType, toJsonFeed } from './toJsonFeed'
import { rssMediaType, toRss } from './toRss'

/** How each format is written, and what it is served as. JSON is always UTF-8, and its media type takes no parameter. */
const formats = {
  rss: { write: toRss, contentType: `${rssMediaType}; charset=utf-8` },
  atom: { write: toAtom, contentType: `${atomMediaType}; charset=utf-8` },
  json: { write: toJsonFeed, contentType: jsonFeedMediaType },
} satisfies Record<FeedFormat, { write: (feed: Feed) => string; contentType: string }>

/** A feed in one format, as it is sent. */
export function writeFeed(feed: Feed, format: FeedFormat): { body: string; contentType: string } {
  const { write, contentType } = formats[format]
  return { body: write(feed), contentType }
}
