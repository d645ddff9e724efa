import { languageName } from '@/domain/languageName'
import { feedFormats, type Address, type FeedFormat } from '@/domain/address'
import type { Publication, PublicationLink, PublicationType, Topic } from '@/domain/publication'
import { otherLocales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** A feed, as pages offer it. */
export interface FeedLink {
  /** Language of its texts; `null` when it carries every language. */
  locale: Locale | null
  title: string
  address: Extract<Address, { format: FeedFormat }>
}

/** The formats' names, which are the same in every language. */
const formatNames: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

/**
 * The newsroom's feeds, the one in the reader's language first.
 *
 * @param locale Language of the titles. No two titles are alike, also when the formats are put together.
 */
export function toFeedLinks(locale: Locale, format: FeedFormat = 'rss'): FeedLink[] {
  const t = getTranslator(locale)
  const inOneLanguage = [locale, ...otherLocales(locale)].map((language) => ({
    locale: language,
    title: t('Site.feeds.inLanguage', { format: formatNames[format], language: languageName(language, locale) }),
    address: { page: 'feed' as const, locale: language, format },
  }))
  const title = t('Site.feeds.inAllLanguages', { format: formatNames[format] })
  return [...inOneLanguage, { locale: null, title, address: { page: 'feed' as const, locale: null, format } }]
}

interface Surroundings {
  locale: Locale
  /** The languages in which something is published. */
  publishedLanguages: readonly Locale[]
}

/** The feeds that hold something, the one in the reader's language first. */
export function toOfferedFeedLinks({ locale, publishedLanguages }: Surroundings): FeedLink[] {
  return toFeedLinks(locale).filter((feed) => isOffered(feed, publishedLanguages))
}

/** The same for programs, which are told of every format of the feed in the page's own language. */
export function toDiscoveredFeedLinks({ locale, publishedLanguages }: Surroundings): FeedLink[] {
  const own = feedFormats.flatMap((format) => toFeedLinks(locale, format).filter((feed) => feed.locale === locale))
  const others = toFeedLinks(locale).filter((feed) => feed.locale !== locale)
  return [...own, ...others].filter((feed) => isOffered(feed, publishedLanguages))
}

function isOffered(feed: FeedLink, publishedLanguages: readonly Locale[]): boolean {
  return feed.locale ? publishedLanguages.includes(feed.locale) : publishedLanguages.length > 0
}

/** The feed of one collection. */
export function toTypeFeedLink(type: PublicationType, locale: Locale): FeedLink {
  const words = { format: formatNames.rss, type, language: languageName(locale, locale) }
  const title = getTranslator(locale)('Site.feeds.ofType', words)
  return { locale, title, address: { page: 'listFeed', locale, type, format: 'rss' } }
}

/** The feed of one topic. */
export function toTopicFeedLink({ name, slug }: Topic, locale: Locale): FeedLink {
  const words = { format: formatNames.rss, topic: name, language: languageName(locale, locale) }
  const title = getTranslator(locale)('Site.feeds.ofTopic', words)
  return { locale, title, address: { page: 'topicFeed', locale, slug, format: 'rss' } }
}

/**
 * The feed of one text in all its languages, at the address of its original: the only edition that surely exists.
 *
 * @param locale Language of the feed's name, which tells which text it follows.
 */
export function toTextFeedLink({ language, type, slug, title }: PublicationLink | Publication, locale: Locale): FeedLink {
  return {
    locale: null,
    title: getTranslator(locale)('Site.feeds.ofText', { title }),
    address: { page: 'textFeed', locale: language, type, slug, format: 'rss' },
  }
}
