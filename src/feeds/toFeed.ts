import { toFeedAddress, toFeedCounterparts, toFeedHome, toFeedKey, type FeedDocument, type FeedSubject } from '@/domain/feedSubject'
import { toUrl } from '@/domain/paths'
import type { Site } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { defaultLocale, locales } from '@/i18n/locales'
import { compareNewestFirst } from './compareNewestFirst'
import { describeFeed } from './describeFeed'
import type { Feed, FeedEntry, FeedHistory, FeedRemoval } from './feed'
import { findLatest } from './findLatest'
import { toFeedNotice } from './toFeedNotice'

/** The most entries a document of a feed holds. */
export const feedLength = 50

/** What a document of a feed is made from. */
export interface FeedSource {
  subject: FeedSubject
  document: FeedDocument
  /** The newsroom, in the feed's language; for the feed of every language, in the house's. */
  site: Pick<Site, 'name' | 'publisher'>
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  /** Who names the texts in their ids, as `toFeedAuthority` gives it. Kept for ever. */
  tagAuthority: string
  /** The newsroom's hub; `null` for none. */
  hubUrl: string | null
  /** In any order; of a feed in one language, entries in that language only. */
  entries: FeedEntry[]
  /** In any order. */
  removals: FeedRemoval[]
  /** When a text last left what the document shows, or came back to it; `null` when none has. */
  lastMovedAt: Date | null
  /** How many archives the feed has. */
  archiveCount: number
}

/**
 * A document of a feed. The same source always gives the same document: no clock is asked.
 *
 * @returns The newest `feedLength` entries; of two published at the same moment, the lower id first.
 */
export function toFeed(source: FeedSource): Feed {
  const { subject, document, site, siteUrl, tagAuthority, removals, lastMovedAt } = source
  const newest = source.entries.toSorted(compareNewestFirst).slice(0, feedLength)
  const isArchive = document.archive !== null
  return {
    id: `tag:${tagAuthority}:feed:${toFeedKey(subject)}`,
    url: toUrl(siteUrl, toFeedAddress(subject, document)),
    // Nothing new ever comes into an archive.
    hubUrl: isArchive ? null : source.hubUrl,
    homeUrl: toUrl(siteUrl, toFeedHome(subject)),
    ...describeFeed(subject, document, site),
    notice: toFeedNotice(subject.locale ? [subject.locale] : locales, siteUrl),
    publisher: toPlainLine(site.publisher),
    language: subject.locale ?? defaultLocale,
    isMultilingual: subject.locale === null,
    updatedAt: findLatest([...newest.map(({ updatedAt }) => updatedAt), ...(lastMovedAt ? [lastMovedAt] : [])]),
    // An archive has none: the same number holds other texts in another language.
    alternates: isArchive ? [] : toAlternates(source),
    entries: newest,
    removals: removals.toSorted((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1)),
    history: toHistory(source),
  }
}

function toAlternates({ subject, document, siteUrl }: FeedSource): Feed['alternates'] {
  return toFeedCounterparts(subject, document.format).map(({ language, address }) => ({
    url: toUrl(siteUrl, address),
    language,
  }))
}

function toHistory({ subject, document: { format, archive }, siteUrl, archiveCount }: FeedSource): FeedHistory {
  const toArchiveUrl = (number: number) =>
    number >= 1 && number <= archiveCount ? toUrl(siteUrl, toFeedAddress(subject, { format, archive: number })) : null
  return {
    isArchive: archive !== null,
    currentUrl: toUrl(siteUrl, toFeedAddress(subject, { format, archive: null })),
    previousUrl: toArchiveUrl(archive === null ? archiveCount : archive - 1),
    nextUrl: archive === null ? null : toArchiveUrl(archive + 1),
  }
}
