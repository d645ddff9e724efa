import { depositFeed, languageOf, type Locale } from '@/i18n/locales'
import type { Address, CardVersion, FeedDocument, OEmbedFormat } from './address'

/**
 * The path of a place, percent-encoded, as it stands in links.
 *
 * @param address Any public place.
 * @returns A path that starts with `/` and has no query.
 */
export function toPath(address: Address): string {
  return `/${toSegments(address).map(encodeURIComponent).join('/')}`
}

/**
 * The absolute address of a place, for feeds, metadata and mail.
 *
 * @param siteUrl The newsroom's public address, without a final slash.
 */
export function toUrl(siteUrl: string, address: Address): string {
  return siteUrl + toPath(address)
}

/** The name, in the query of a search's address, of the words that are searched for. */
export const searchedName = 'q'

/**
 * The path of a search with the words searched for, which make its answers and are no part of the place.
 *
 * @param searched The words as the reader wrote them.
 */
export function toSearchPath(address: Extract<Address, { page: 'search' }>, searched: string): string {
  return `${toPath(address)}?${new URLSearchParams({ [searchedName]: searched })}`
}

/**
 * The path of what other sites show of a text when somebody links to it there.
 *
 * @param url The text's absolute address.
 * @see https://oembed.com/#section2.2
 */
export function toOEmbedPath(url: string, format: OEmbedFormat): string {
  return `${toPath({ page: 'oembed' })}?${new URLSearchParams({ url, format })}`
}

/** The name, in the query of the subscribe page's address, of the one text that is to be followed. */
export const followedName = 'text'

/**
 * The path of the form by which a reader is told by mail of one text.
 *
 * @param textId The text's id, in any of its languages.
 */
export function toFollowPath(locale: Locale, textId: string): string {
  return `${toPath({ page: 'subscribe', locale })}?${new URLSearchParams({ [followedName]: textId })}`
}

function toSegments(address: Address): string[] {
  switch (address.page) {
    case 'root':
      return []
    case 'front':
      return [address.locale]
    case 'list':
      return [address.locale, languageOf(address.locale).paths[address.type], ...toPageSegments(address)]
    case 'publication':
      return [address.locale, languageOf(address.locale).paths[address.type], address.slug]
    case 'version': {
      const { paths } = languageOf(address.locale)
      return [address.locale, paths[address.type], address.slug, paths.versions, String(address.number)]
    }
    case 'textFeed':
      return [address.locale, languageOf(address.locale).paths[address.type], address.slug, toFeedName(address)]
    case 'ninjs':
      return [address.locale, languageOf(address.locale).paths[address.type], address.slug, ninjsName]
    case 'ninjsList':
      return [address.locale, languageOf(address.locale).paths['press-releases'], ninjsName]
    case 'card':
      return [address.locale, languageOf(address.locale).paths.contacts, toCardName(address)]
    case 'oembed':
      return ['oembed']
    case 'contacts':
      return [address.locale, languageOf(address.locale).paths.contacts]
    case 'topic':
      return [address.locale, languageOf(address.locale).paths.topics, address.slug, ...toPageSegments(address)]
    case 'search':
      return [address.locale, languageOf(address.locale).paths.search, ...toPageSegments(address)]
    case 'subscribe':
      return [address.locale, languageOf(address.locale).paths.subscribe]
    case 'subscription': {
      const { paths } = languageOf(address.locale)
      return [address.locale, paths.subscribe, paths[address.step], address.token]
    }
    case 'feed':
      return [...(address.locale ? [address.locale] : []), toFeedName(address)]
    case 'listFeed':
      return [address.locale, languageOf(address.locale).paths[address.type], toFeedName(address)]
    case 'topicFeed':
      return [address.locale, languageOf(address.locale).paths.topics, address.slug, toFeedName(address)]
    case 'depositFeed':
      return [depositFeed.locale, depositFeed.name]
    case 'machine':
      return [address.file]
    case 'file':
      return [address.collection, address.filename]
  }
}

function toPageSegments({ locale, pageNumber }: { locale: Locale; pageNumber: number }): string[] {
  return pageNumber === 1 ? [] : [languageOf(locale).paths.page, String(pageNumber)]
}

/** The last word of every address of ninjs. */
export const ninjsName = 'ninjs.json'

function toCardName({ id, version }: { id: string; version: CardVersion }): string {
  return version === '4.0' ? `${id}.vcf` : `${id}-${version}.vcf`
}

// The same in every language. A dot stands in no slug, so no text and no topic can have such an address.
function toFeedName({ format, archive }: FeedDocument): string {
  return archive === undefined ? `feed.${format}` : `feed-${archive}.${format}`
}
