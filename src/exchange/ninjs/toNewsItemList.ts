import { ninjsMediaType } from '@/domain/exchangeMediaTypes'
import { toUrl } from '@/domain/paths'
import type { PressRelease } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { findLatest } from '@/feeds/findLatest'
import { toSeconds } from '@/feeds/toSeconds'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { ninjsStandard, type Association, type NewsItem } from './newsItem'
import type { NewsItemSource, ReleaseVersion } from './newsItemSource'
import { toNewsItem } from './toNewsItem'

/** What the list of press releases is made from. */
export interface ReleaseList {
  locale: Locale
  /** In any order. */
  releases: { release: PressRelease; version: ReleaseVersion }[]
  /** What would stand in the list if it had not been taken away; in any order. */
  removals: { id: string; at: Date }[]
  /** When something last left the list; `null` when nothing has. */
  lastMovedAt: Date | null
}

/**
 * The newest press releases in one language as one news item that is composed of them. Each is whole, and a valid item
 * when it is taken out: who reads ninjs can take them over without asking again. A release that was removed leaves its id
 * and that it is cancelled.
 *
 * @returns Newest first; of two published at the same moment, the lower id first.
 */
export function toNewsItemList({ locale, releases, removals, lastMovedAt }: ReleaseList, source: NewsItemSource): NewsItem {
  const { site, siteUrl, tagAuthority } = source
  const t = getTranslator(locale)
  const title = t('Site.title', { title: t('Navigation.press-releases'), site: site.name })
  const newestFirst = releases.toSorted(
    ({ release: one }, { release: other }) =>
      other.publishedAt.getTime() - one.publishedAt.getTime() || (one.id < other.id ? -1 : 1),
  )
  const updatedAt = findLatest([...releases.map(({ release, version }) => toVersionDate(release, version)), ...(lastMovedAt ? [lastMovedAt] : [])])
  const place = { page: 'list', locale, type: 'press-releases', pageNumber: 1 } as const
  return {
    standard: ninjsStandard,
    uri: `tag:${tagAuthority}:ninjs:${locale}:press-releases`,
    type: 'composite',
    ...(updatedAt && { versionCreated: toSeconds(updatedAt) }),
    pubStatus: 'usable',
    language: locale,
    title: toPlainLine(title),
    by: toPlainLine(site.publisher),
    renditions: [
      { name: 'web', href: toUrl(siteUrl, place), contentType: 'text/html' },
      { name: 'ninjs', href: toUrl(siteUrl, { page: 'ninjsList', locale }), contentType: ninjsMediaType },
    ],
    associations: [
      ...newestFirst.map(({ release, version }) => toMember(release, toNewsItem(release, version, source))),
      ...removals.map((removal) => toRemoved(removal, locale)),
    ],
  }
}

function toVersionDate({ publishedAt }: PressRelease, { at }: ReleaseVersion): Date {
  return findLatest([publishedAt, at]) ?? publishedAt
}

function toMember({ title }: PressRelease, item: NewsItem): Association {
  return { name: toPlainLine(title), rel: 'member', ...item }
}

function toRemoved({ id, at }: ReleaseList['removals'][number], locale: Locale): Association {
  return {
    name: getTranslator(locale)('Ninjs.removed'),
    rel: 'member',
    standard: ninjsStandard,
    uri: id,
    type: 'text',
    representationType: 'partial',
    versionCreated: toSeconds(at),
    pubStatus: 'canceled',
    language: locale,
  }
}
