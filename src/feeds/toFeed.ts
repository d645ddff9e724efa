import { languageName } from '@/domain/languageName'
import { toUrl, type Address } from '@/domain/paths'
import type { Site } from '@/domain/publication'
import { defaultLocale, languageOf, locales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { compareNewestFirst } from './compareNewestFirst'
import type { Feed, FeedEntry } from './feed'
import { findLatest } from './findLatest'
import { toPlainLine } from './toPlainLine'

/** The most entries a feed holds. */
export const feedLength = 50

/** The address of a feed; without a locale it carries every language. */
export type FeedAddress = Extract<Address, { page: 'feed' }>

/** What a feed is made from. */
export interface FeedSource {
  address: FeedAddress
  /** The newsroom, in the feed's language; for the feed of every language, in the house's. */
  site: Pick<Site, 'name' | 'publisher'>
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  /** In any order; of a feed in one language, entries in that language only. */
  entries: FeedEntry[]
  /** When a text last left the feed; `null` when none has. */
  lastRemovedAt: Date | null
}

/**
 * The newsroom's latest texts as a feed. The same source always gives the same feed: no clock is asked.
 *
 * @returns The newest `feedLength` entries; of two published at the same moment, the lower id first.
 */
export function toFeed({ address, site, siteUrl, entries, lastRemovedAt }: FeedSource): Feed {
  const language = address.locale ?? defaultLocale
  const newest = entries.toSorted(compareNewestFirst).slice(0, feedLength)
  return {
    url: toUrl(siteUrl, address),
    homeUrl: toUrl(siteUrl, address.locale ? { page: 'front', locale: address.locale } : { page: 'root' }),
    title: toPlainLine(toTitle(address, site.name)),
    description: toPlainLine(getTranslator(language)('Feed.description', { publisher: site.publisher })),
    language,
    isMultilingual: address.locale === null,
    updatedAt: findLatest([...newest.map(({ updatedAt }) => updatedAt), ...(lastRemovedAt ? [lastRemovedAt] : [])]),
    alternates: locales
      .filter((locale) => locale !== address.locale)
      .map((locale) => ({ url: toUrl(siteUrl, { ...address, locale }), language: locale })),
    entries: newest,
  }
}

function toTitle({ locale }: FeedAddress, name: string): string {
  const language = locale ?? defaultLocale
  const names = (locale ? [locale] : locales).map((carried) => languageName(carried, language))
  return getTranslator(language)('Feed.title', { name, languages: toList(names, language) })
}

function toList(words: string[], language: Locale): string {
  return new Intl.ListFormat(languageOf(language).region).format(words)
}
