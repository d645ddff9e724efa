import type { Address } from '@/domain/address'
import { toUrl } from '@/domain/paths'
import type { PublicationLink, Site } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { locales } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { compareNewestFirst } from './compareNewestFirst'
import type { Feed, FeedEntry } from './feed'
import { findLatest } from './findLatest'
import { toFeedNotice } from './toFeedNotice'

/** The address of the feed of one text. */
export type TextFeedAddress = Extract<Address, { page: 'textFeed' }>

/** What the feed of one text is made from. */
export interface TextFeedSource {
  address: TextFeedAddress
  /** The newsroom, in the original's language. */
  site: Pick<Site, 'name' | 'publisher'>
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  /** Who names the texts in their ids, as `toFeedAuthority` gives it. */
  tagAuthority: string
  /** The newsroom's hub; `null` for none. */
  hubUrl: string | null
  original: Pick<PublicationLink, 'id' | 'title' | 'language' | 'type' | 'slug'>
  /** The text in every public language, in any order. */
  entries: FeedEntry[]
}

/**
 * One text in all its languages as a feed, so that who follows it is told of its changes, its corrections and its
 * translations. The feed's own words are in the original's language.
 */
export function toTextFeed({ address, site, siteUrl, tagAuthority, hubUrl, original, entries }: TextFeedSource): Feed {
  const { id, title, language, type, slug } = original
  const t = getTranslator(language)
  const url = toUrl(siteUrl, address)
  return {
    id: `tag:${tagAuthority}:feed:${type}:${id}`,
    url,
    hubUrl,
    homeUrl: toUrl(siteUrl, { page: 'publication', locale: language, type, slug }),
    title: toPlainLine(t('Site.title', { title: t('Site.feeds.ofText', { title }), site: site.name })),
    description: toPlainLine(t('Feed.ofText')),
    notice: toFeedNotice(locales, siteUrl),
    publisher: toPlainLine(site.publisher),
    language,
    isMultilingual: true,
    updatedAt: findLatest(entries.map(({ updatedAt }) => updatedAt)),
    alternates: [],
    entries: entries.toSorted(compareNewestFirst),
    removals: [],
    history: { isArchive: false, currentUrl: url, previousUrl: null, nextUrl: null },
  }
}
