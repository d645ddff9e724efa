import { publicationPageTags } from '@/cache/tags'
import type { FeedAddress } from '@/feeds/toFeed'
import { feedLength, toFeed } from '@/feeds/toFeed'
import { toFeedEntry } from '@/feeds/toFeedEntry'
import { toRss } from '@/feeds/toRss'
import { locales, type Locale } from '@/i18n/locales'
import { findFeedPublications } from '@/queries/findFeedPublications'
import { findLastRemoval } from '@/queries/findLastRemoval'
import { findNextMoment } from '@/queries/findNextMoment'
import { getFeedAuthority } from '@/queries/getFeedAuthority'
import { getSite } from '@/queries/getSite'
import type { Answer } from './answer'
import type { Visit } from './visit'

/** How long a feed may be used without asking, in programs and proxies that we cannot reach. */
const maxAgeSeconds = 60

/** The newest texts of one language, or of all, as a feed. */
export async function answerFeed(visit: Visit, address: FeedAddress): Promise<Answer> {
  const { reader, siteUrl } = visit
  const parts = await Promise.all((address.locale ? [address.locale] : locales).map((locale) => findPart(visit, locale)))
  const feed = toFeed({
    address,
    site: await getSite(reader),
    siteUrl,
    entries: parts.flatMap(({ entries }) => entries),
    lastRemovedAt: latestOf(parts.flatMap(({ lastRemovedAt }) => lastRemovedAt ?? [])),
  })
  return {
    status: 200,
    contentType: 'application/rss+xml; charset=utf-8',
    body: toRss(feed),
    headers: {
      'Cache-Control': `public, max-age=${maxAgeSeconds}`,
      ...(feed.updatedAt ? { 'Last-Modified': feed.updatedAt.toUTCString() } : {}),
    },
    tags: publicationPageTags,
    validUntil: await findNextMoment(reader.payload, reader.now),
  }
}

/** What one language brings to a feed. */
async function findPart({ reader, siteUrl }: Visit, locale: Locale) {
  const inLanguage = { ...reader, locale }
  const [publications, lastRemovedAt, { publisher }, tagAuthority] = await Promise.all([
    findFeedPublications({ limit: feedLength }, inLanguage),
    findLastRemoval(inLanguage),
    getSite(inLanguage),
    getFeedAuthority(reader.payload, siteUrl),
  ])
  const source = { siteUrl, tagAuthority, publisher }
  return { entries: publications.map((publication) => toFeedEntry(publication, source)), lastRemovedAt }
}

function latestOf(instants: Date[]): Date | null {
  return instants.length > 0 ? new Date(Math.max(...instants.map(Number))) : null
}
