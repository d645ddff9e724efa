import { defaultLocale, locales, type Locale } from '@/i18n/locales'
import type { Address } from './address'
import type { Publication, PublicationType } from './publication'

/** One language's edition of a page. */
export interface Alternate {
  locale: Locale
  address: Address
}

/**
 * Every public language edition of a text. The switch, hreflang, the sitemap and JSON-LD all ask here.
 *
 * @param publication A text as its readers see it.
 * @returns This edition among the others, in the house's order; empty for a text that is not public.
 */
export function alternates({ editions }: Pick<Publication, 'editions'>): Alternate[] {
  return editions.map(({ language, type, slug }) => ({
    locale: language,
    address: { page: 'publication', locale: language, type, slug },
  }))
}

/** The front page in every language of the house. */
export function frontAlternates(): Alternate[] {
  return locales.map((locale) => ({ locale, address: { page: 'front', locale } }))
}

/** The contact page in every language of the house. */
export function contactsAlternates(): Alternate[] {
  return locales.map((locale) => ({ locale, address: { page: 'contacts', locale } }))
}

/** The search in every language of the house, with nothing searched for: words belong to a language. */
export function searchAlternates(): Alternate[] {
  return locales.map((locale) => ({ locale, address: { page: 'search', locale, pageNumber: 1 } }))
}

/** The subscribe page in every language of the house. */
export function subscribeAlternates(): Alternate[] {
  return locales.map((locale) => ({ locale, address: { page: 'subscribe', locale } }))
}

/**
 * The first page of a list in every language of the house. Later pages hold different texts in each language, so they
 * have no counterparts.
 */
export function listAlternates(type: PublicationType): Alternate[] {
  return locales.map((locale) => ({ locale, address: { page: 'list', locale, type, pageNumber: 1 } }))
}

/** A topic's address word in one language. */
export interface TopicEdition {
  locale: Locale
  slug: string
}

/**
 * The first page of a topic in each of its languages.
 *
 * @param editions The languages in which the topic has a name.
 */
export function topicAlternates(editions: TopicEdition[]): Alternate[] {
  return editions.map(({ locale, slug }) => ({ locale, address: { page: 'topic', locale, slug, pageNumber: 1 } }))
}

/**
 * Where a reader of none of our languages is sent: hreflang's `x-default`.
 *
 * @param editions Every edition of one page.
 * @returns `/`, which asks the reader's browser, for the front page; otherwise the edition in the house's language, or
 *   the first there is. `null` for a page with no public edition.
 * @see https://developers.google.com/search/blog/2013/04/x-default-hreflang-for-international-pages
 */
export function findDefaultAddress(editions: Alternate[]): Address | null {
  const edition = editions.find(({ locale }) => locale === defaultLocale) ?? editions[0]
  if (!edition) return null
  return edition.address.page === 'front' ? { page: 'root' } : edition.address
}
