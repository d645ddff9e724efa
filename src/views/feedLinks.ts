import { feedFormats, type Address, type FeedFormat } from '@/domain/address'
import { toFeedAddress, type FeedSubject } from '@/domain/feedSubject'
import { languageName } from '@/domain/languageName'
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
export const formatNames: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

/**
 * One feed of many texts in one format.
 *
 * @param locale Language of the title. No two titles are alike, also when the formats are put together.
 */
export function toFeedLink(subject: FeedSubject, format: FeedFormat, locale: Locale): FeedLink {
  const t = getTranslator(locale)
  const words = { format: formatNames[format], language: subject.locale ? languageName(subject.locale, locale) : '' }
  const link = { locale: subject.locale, address: toFeedAddress(subject, { format, archive: null }) }
  switch (subject.of) {
    case 'everything':
      return { ...link, title: subject.locale ? t('Site.feeds.inLanguage', words) : t('Site.feeds.inAllLanguages', words) }
    case 'type':
      return { ...link, title: t('Site.feeds.ofType', { ...words, type: subject.type }) }
    case 'topic':
      return { ...link, title: t('Site.feeds.ofTopic', { ...words, topic: subject.topic.name }) }
  }
}

interface Surroundings {
  locale: Locale
  /** The languages in which something is published. */
  publishedLanguages: readonly Locale[]
}

/** The feeds of everything that hold something, the one in the reader's language first. */
export function toOfferedFeedLinks({ locale, publishedLanguages }: Surroundings): FeedLink[] {
  const filled = [locale, ...otherLocales(locale)].filter((language) => publishedLanguages.includes(language))
  const languages = filled.length > 0 ? [...filled, null] : []
  return languages.map((language) => toFeedLink({ of: 'everything', locale: language }, 'rss', locale))
}

/** The same for programs, which are told of every format of the feed in the page's own language. */
export function toDiscoveredFeedLinks(surroundings: Surroundings): FeedLink[] {
  const { locale } = surroundings
  return toOfferedFeedLinks(surroundings).flatMap((feed) =>
    feed.locale === locale
      ? feedFormats.map((format) => toFeedLink({ of: 'everything', locale }, format, locale))
      : [feed],
  )
}

/** The feed of one collection. */
export function toTypeFeedLink(type: PublicationType, locale: Locale): FeedLink {
  return toFeedLink({ of: 'type', locale, type }, 'rss', locale)
}

/** The feed of one topic. */
export function toTopicFeedLink(topic: Topic, locale: Locale): FeedLink {
  return toFeedLink({ of: 'topic', locale, topic, editions: [] }, 'rss', locale)
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
