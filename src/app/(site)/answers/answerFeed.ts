import { publicationPageTags } from '@/cache/tags'
import { feedLength, toFeed, type FeedAddress } from '@/feeds/toFeed'
import { toFeedEntry } from '@/feeds/toFeedEntry'
import { rssMediaType, toRss } from '@/feeds/toRss'
import { locales, type Locale } from '@/i18n/locales'
import { findFeedPublications } from '@/queries/findFeedPublications'
import { findLastChange } from '@/queries/findLastChange'
import { findLastRemoval } from '@/queries/findLastRemoval'
import { findNextMoment } from '@/queries/findNextMoment'
import { getFeedAuthority } from '@/queries/getFeedAuthority'
import { getSite } from '@/queries/getSite'
import type { Answer } from './answer'
import { feedTerms } from './feedTerms'
import type { Visit } from './visit'

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
  // A feed that lost a text, or shows a topic by another name, is not the one that a program has with an older date.
  const lastModified = latestOf([feed.updatedAt, await findLastChange(reader.payload)].flatMap((date) => date ?? []))
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
