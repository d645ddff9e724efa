import type { Publication } from '@/domain/publication'
import type { Feed } from '@/feeds/feed'
import type { Locale } from '@/i18n/locales'
import { toFeed, type FeedSource } from '@/feeds/toFeed'
import { toFeedEntry, type FeedEntrySource } from '@/feeds/toFeedEntry'

export const entrySource: FeedEntrySource = {
  siteUrl: 'https://nyheter.example',
  tagAuthority: 'nyheter.example,2026',
  publisher: 'Region Norra',
}

interface FeedParts extends Partial<Omit<FeedSource, 'entries'>> {
  locale?: Locale | null
  publications?: Publication[]
}

/** The feed of some publications, as RSS and in Swedish unless told otherwise. */
export function aFeed({ locale = 'sv', publications = [], ...source }: FeedParts = {}): Feed {
  return toFeed({
    subject: { of: 'everything', locale },
    document: { format: 'rss', archive: null },
    site: { name: 'Region Norras nyhetsrum', publisher: 'Region Norra' },
    siteUrl: 'https://nyheter.example',
    entries: publications.map((publication) => toFeedEntry(publication, entrySource)),
    tagAuthority: 'nyheter.example,2026',
    hubUrl: null,
    removals: [],
    lastMovedAt: null,
    archiveCount: 0,
    ...source,
  })
}
