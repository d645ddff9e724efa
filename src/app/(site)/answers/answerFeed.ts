import { findLatest } from '@/feeds/findLatest'
import { feedLength, toFeed, type FeedAddress } from '@/feeds/toFeed'
import { toFeedEntry } from '@/feeds/toFeedEntry'
import { locales, type Locale } from '@/i18n/locales'
import { findFeedPublications } from '@/queries/findFeedPublications'
import { findLastRemoval } from '@/queries/findLastRemoval'
import { getSite } from '@/queries/getSite'
import type { Answer } from './answer'
import { findEntrySource } from './findEntrySource'
import { toFeedAnswer } from './toFeedAnswer'
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
    lastRemovedAt: findLatest(parts.flatMap(({ lastRemovedAt }) => lastRemovedAt ?? [])),
  })
  return toFeedAnswer(visit, feed)
}

/** What one language brings to a feed. */
async function findPart(visit: Visit, locale: Locale) {
  const inLanguage = { ...visit.reader, locale }
  const [publications, lastRemovedAt, source] = await Promise.all([
    findFeedPublications({ limit: feedLength }, inLanguage),
    findLastRemoval(inLanguage),
    findEntrySource(visit, locale),
  ])
  return { entries: publications.map((publication) => toFeedEntry(publication, source)), lastRemovedAt }
}
