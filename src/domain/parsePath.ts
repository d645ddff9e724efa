import { depositFeed, isLocale, languageOf, type Locale } from '@/i18n/locales'
import { feedFormats, machineFiles, subscriptionSteps, type Address, type FeedDocument } from './address'
import { ninjsName } from './paths'
import { publicationTypes, type PublicationType } from './publication'

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
    if (first === 'oembed') return { page: 'oembed' }
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

  if (locale === depositFeed.locale && section === depositFeed.name && rest.length === 0) return { page: 'depositFeed' }
  const feed = parseFeedName(section)
  if (feed && rest.length === 0) return { page: 'feed', locale, ...feed }
  if (section === paths.contacts) return parseContacts(locale, rest)
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

/** A contact's id is a UUID: a dot stands in none, nor another version's number. */
function parseContacts(locale: Locale, [name, ...more]: string[]): Address | null {
  if (name === undefined) return { page: 'contacts', locale }
  const [, id, number] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-(\d\.\d))?\.vcf$/.exec(name) ?? []
  if (!id || more.length > 0) return null
  if (number === undefined) return { page: 'card', locale, id, version: '4.0' }
  return number === '3.0' ? { page: 'card', locale, id, version: '3.0' } : null
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
  if (type === 'press-releases' && isNinjs(rest)) return { page: 'ninjsList', locale }

  const [slug, ...more] = rest
  if (!slug) return null
  const text = { locale, type, slug }
  if (more.length === 0) return { page: 'publication', ...text }
  if (type === 'press-releases' && isNinjs(more)) return { page: 'ninjs', locale, type, slug }
  return parseTextFeed(text, more) ?? parseVersion(text, more)
}

function isNinjs([name, ...more]: string[]): boolean {
  return name === ninjsName && more.length === 0
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
