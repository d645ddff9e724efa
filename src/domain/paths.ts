import { isLocale, languageOf, type Locale } from '@/i18n/locales'
import { publicationTypes, type PublicationType } from './publication'

/** The feeds' formats, by the ending of their addresses. */
export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** Files the newsroom offers to machines, by name. */
export const machineFiles = ['sitemap.xml', 'news-sitemap.xml', 'robots.txt', 'healthz', 'readyz'] as const
export type MachineFile = (typeof machineFiles)[number]

/** One document of a feed. */
interface FeedDocument {
  format: FeedFormat
  /** Which archive of earlier texts, the oldest being 1; absent for the newest texts. */
  archive?: number
}

/** A public place of the newsroom. This module alone knows how each is spelled. */
export type Address =
  | { page: 'root' }
  | { page: 'front'; locale: Locale }
  | { page: 'list'; locale: Locale; type: PublicationType; pageNumber: number }
  | { page: 'publication'; locale: Locale; type: PublicationType; slug: string }
  | { page: 'version'; locale: Locale; type: PublicationType; slug: string; number: number }
  | { page: 'textFeed'; locale: Locale; type: PublicationType; slug: string; format: FeedFormat }
  | { page: 'contacts'; locale: Locale }
  | { page: 'topic'; locale: Locale; slug: string; pageNumber: number }
  | { page: 'search'; locale: Locale; pageNumber: number }
  | { page: 'subscribe'; locale: Locale }
  | { page: 'subscription'; locale: Locale; step: SubscriptionStep; token: string }
  | ({ page: 'feed'; locale: Locale | null } & FeedDocument)
  | ({ page: 'listFeed'; locale: Locale; type: PublicationType } & FeedDocument)
  | ({ page: 'topicFeed'; locale: Locale; slug: string } & FeedDocument)
  | { page: 'machine'; file: MachineFile }
  | { page: 'file'; collection: FileCollection; filename: string }

export type FileCollection = 'media' | 'documents'

/** What is done with a subscription by who has the secret in its mails. */
export const subscriptionSteps = ['confirm', 'change', 'leave'] as const
export type SubscriptionStep = (typeof subscriptionSteps)[number]

/** The places that take what a reader fills in. */
export type FormAddress = Extract<Address, { page: 'subscribe' | 'subscription' }>

/** Whether a reader may send a form to a place. */
export function takesForms(address: Address | null): address is FormAddress {
  return address?.page === 'subscribe' || address?.page === 'subscription'
}

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
    case 'machine':
      return [address.file]
    case 'file':
      return [address.collection, address.filename]
  }
}

function toPageSegments({ locale, pageNumber }: { locale: Locale; pageNumber: number }): string[] {
  return pageNumber === 1 ? [] : [languageOf(locale).paths.page, String(pageNumber)]
}

// The same in every language. A dot stands in no slug, so no text and no topic can have such an address.
function toFeedName({ format, archive }: FeedDocument): string {
  return archive === undefined ? `feed.${format}` : `feed-${archive}.${format}`
}

/**
 * The place that a path names. The inverse of `toPath`: each place has one spelling and no other is understood.
 *
 * @param path A path, percent-encoded, without query.
 * @returns `null` when no place is spelled so, an address with another language's words included.
 */
export function parsePath(path: string): Address | null {
  const segments = decodeSegments(path)
  if (!segments) return null

  return parseSegments(segments)
}

function decodeSegments(path: string): string[] | null {
  try {
    const segments = path === '/' ? [] : path.slice(1).split('/').map(decodeURIComponent)
    return segments.some((segment) => /\p{Cc}/u.test(segment)) ? null : segments
  } catch {
    // A broken percent-encoding, such as `/%E0%A4%A`, spells no address.
    return null
  }
}

function parseSegments(segments: string[]): Address | null {
  const [first, ...rest] = segments
  if (first === undefined) return { page: 'root' }
  if (isLocale(first)) return parseInLanguage(first, rest)
  return parseWithoutLanguage(first, rest)
}

function parseWithoutLanguage(first: string, rest: string[]): Address | null {
  if (rest.length === 0) {
    const file = machineFiles.find((name) => name === first)
    if (file) return { page: 'machine', file }
    const feed = parseFeedName(first)
    return feed && { page: 'feed', locale: null, ...feed }
  }
  const [filename, ...more] = rest
  if ((first === 'media' || first === 'documents') && filename && more.length === 0)
    return { page: 'file', collection: first, filename }
  return null
}

function parseInLanguage(locale: Locale, segments: string[]): Address | null {
  const { paths } = languageOf(locale)
  const [section, ...rest] = segments
  if (section === undefined) return { page: 'front', locale }

  const feed = parseFeedName(section)
  if (feed && rest.length === 0) return { page: 'feed', locale, ...feed }
  if (section === paths.contacts && rest.length === 0) return { page: 'contacts', locale }
  if (section === paths.search) {
    const pageNumber = parsePageNumber(locale, rest)
    return pageNumber ? { page: 'search', locale, pageNumber } : null
  }
  if (section === paths.topics) return parseTopic(locale, rest)
  if (section === paths.subscribe) return parseSubscription(locale, rest)

  const type = publicationTypes.find((name) => paths[name] === section)
  return type ? parseInSection(locale, type, rest) : null
}

function parseSubscription(locale: Locale, [word, token, ...more]: string[]): Address | null {
  if (word === undefined) return { page: 'subscribe', locale }
  const step = subscriptionSteps.find((name) => languageOf(locale).paths[name] === word)
  return step && token && more.length === 0 ? { page: 'subscription', locale, step, token } : null
}

function parseTopic(locale: Locale, [slug, ...rest]: string[]): Address | null {
  if (!slug) return null
  const pageNumber = parsePageNumber(locale, rest)
  if (pageNumber) return { page: 'topic', locale, slug, pageNumber }

  const feed = parseLastAsFeed(rest)
  return feed && { page: 'topicFeed', locale, slug, ...feed }
}

function parseInSection(locale: Locale, type: PublicationType, rest: string[]): Address | null {
  const pageNumber = parsePageNumber(locale, rest)
  if (pageNumber) return { page: 'list', locale, type, pageNumber }
  const feed = parseLastAsFeed(rest)
  if (feed) return { page: 'listFeed', locale, type, ...feed }

  const [slug, ...more] = rest
  if (!slug) return null
  const text = { locale, type, slug }
  if (more.length === 0) return { page: 'publication', ...text }
  return parseTextFeed(text, more) ?? parseVersion(text, more)
}

interface TextPlace {
  locale: Locale
  type: PublicationType
  slug: string
}

/** One text with its changes is all in one document: it has no archives. */
function parseTextFeed(text: TextPlace, rest: string[]): Address | null {
  const feed = parseLastAsFeed(rest)
  return feed && feed.archive === undefined ? { page: 'textFeed', ...text, format: feed.format } : null
}

function parseVersion(text: TextPlace, [word, digits, ...more]: string[]): Address | null {
  if (word !== languageOf(text.locale).paths.versions || !digits || more.length > 0) return null
  return /^[1-9]\d{0,5}$/.test(digits) ? { page: 'version', ...text, number: Number(digits) } : null
}

/** 1 for the first page, which has no number in its address; `null` when the segments are no page number. */
function parsePageNumber(locale: Locale, segments: string[]): number | null {
  if (segments.length === 0) return 1
  const [word, digits, ...more] = segments
  if (word !== languageOf(locale).paths.page || !digits || more.length > 0) return null
  return /^([2-9]|[1-9]\d{1,5})$/.test(digits) ? Number(digits) : null
}

function parseLastAsFeed([name, ...more]: string[]): FeedDocument | null {
  return name && more.length === 0 ? parseFeedName(name) : null
}

function parseFeedName(segment: string): FeedDocument | null {
  const [, digits, ending] = /^feed(?:-([1-9]\d{0,5}))?\.([a-z]+)$/.exec(segment) ?? []
  const format = feedFormats.find((name) => name === ending)
  if (!format) return null
  return digits === undefined ? { format } : { format, archive: Number(digits) }
}
