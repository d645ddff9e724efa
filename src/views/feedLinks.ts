import { languageName } from '@/domain/languageName'
import type { Address } from '@/domain/paths'
import type { Publication, PublicationLink } from '@/domain/publication'
import { otherLocales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** A feed, as pages offer it. */
export interface FeedLink {
  /** Language of its texts; `null` when it carries every language. */
  locale: Locale | null
  title: string
  address: Address
}

/**
 * The newsroom's feeds, the one in the reader's language first.
 *
 * @param locale Language of the titles. No two titles are alike.
 */
export function toFeedLinks(locale: Locale): FeedLink[] {
  const t = getTranslator(locale)
  const inOneLanguage = [locale, ...otherLocales(locale)].map((language) => ({
    locale: language,
    title: t('Site.feeds.inLanguage', { language: languageName(language, locale) }),
    address: { page: 'feed' as const, locale: language, format: 'rss' as const },
  }))
  const inAllLanguages = { page: 'feed' as const, locale: null, format: 'rss' as const }
  return [...inOneLanguage, { locale: null, title: t('Site.feeds.inAllLanguages'), address: inAllLanguages }]
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
