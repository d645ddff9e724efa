import type { FeedFormat } from './address'

/** What each format of feeds is served as, and called where feeds are linked to. */
export const feedMediaTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}
