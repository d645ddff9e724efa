import type { Publication } from '@/domain/publication'
import type { Feed } from '@/feeds/feed'
import { toFeed, type FeedAddress, type FeedSource } from '@/feeds/toFeed'
import { toFeedEntry, type FeedEntrySource } from '@/feeds/toFeedEntry'

export const entrySource: FeedEntrySource = {
  siteUrl: 'https://nyheter.example',
  tagAuthority: 'nyheter.example,2026',
  publisher: 'Region Norra',
}

interface FeedParts extends Partial<Omit<FeedSource, 'address' | 'entries'>> {
  locale?: FeedAddress['locale']
  publications?: Publication[]
}

/** The RSS feed of some publications, in Swedish unless told otherwise. */
export function aFeed({ locale = 'sv', publications = [], ...source }: FeedParts = {}): Feed {
  return toFeed({
    address: { page: 'feed', locale, format: 'rss' },
    site: { name: 'Region Norras nyhetsrum', publisher: 'Region Norra' },
    siteUrl: 'https://nyheter.example',
    entries: publications.map((publication) => toFeedEntry(publication, entrySource)),
    lastRemovedAt: null,
    ...source,
  })
}
