import { createHash } from 'node:crypto'
import { toUrl } from '@/domain/paths'
import type { DepositCopy, DepositFile } from '@/domain/legalDeposit'
import type { Locale } from '@/i18n/locales'
import { escapeXml, xmlElement, xmlParent } from '@/xml/writeXml'
import { toEntryId } from './toEntryId'
import { toPlainLine } from './toPlainLine'
import { toRfc822 } from './toRfc822'

const namespaces = { 'xmlns:media': 'http://search.yahoo.com/mrss/', 'xmlns:dcterms': 'http://purl.org/dc/terms/' }

/** The feed for the National Library before it is written. */
export interface DepositFeed {
  title: string
  description: string
  /** Language of the feed's own words. */
  language: Locale
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  /** The page that the feed belongs to. */
  homeUrl: string
  /** Who names the texts in their ids, as `toFeedAuthority` gives it. */
  tagAuthority: string
  /** The publisher as the library knows it, as `toPublisherId` gives it. */
  publisherId: string
  /** The publisher's name, which stands for the author of what has none. */
  publisher: string
  copies: DepositCopy[]
}

/**
 * The feed for the National Library as RSS 2.0. It is no feed for readers, and no element stands in it that the library's
 * specification does not name.
 *
 * @returns An XML document in UTF-8. The same feed always gives the same bytes.
 * @see https://metadatabyran.kb.se/metadata/e-plikt/leverans-via-rss – the version of 2024-12-09; what of it could not be
 *   verified stands in docs/legal-deposit.md
 */
export function toDepositFeed(feed: DepositFeed): string {
  const channel = xmlParent('channel', {}, [
    toTextElement('title', feed.title),
    toTextElement('link', feed.homeUrl),
    toTextElement('description', feed.description),
    toTextElement('language', feed.language),
    ...feed.copies.map((copy) => toItem(copy, feed)),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlParent('rss', { version: '2.0', ...namespaces }, [channel])}\n`
}

function toItem(copy: DepositCopy, { siteUrl, tagAuthority, publisherId, publisher }: DepositFeed): string {
  const { text, files } = copy
  const [main, ...more] = files
  const { type, language: locale, slug } = text
  const pageUrl = toUrl(siteUrl, { page: 'publication', locale, type, slug })
  const authors = copy.authors.map(toPlainLine).filter((name) => name !== '')
  const summary = toPlainLine(text.standfirst)
  return xmlParent('item', {}, [
    xmlElement('guid', { isPermaLink: 'false' }, escapeXml(toCopyId(copy, tagAuthority))),
    toTextElement('pubDate', toRfc822(copy.publishedAt)),
    toTextElement('title', toPlainLine(copy.title)),
    toTextElement('link', main ? toFileUrl(main, siteUrl) : pageUrl),
    toTextElement('dcterms:publisher', publisherId),
    toTextElement('dcterms:accessRights', 'gratis'),
    toTextElement('dcterms:format', main?.mimeType ?? 'text/html'),
    ...(authors.length > 0 ? authors : [toPlainLine(publisher)]).map((author) => toTextElement('dcterms:creator', author)),
    ...more.map((file) => xmlElement('media:content', { url: toFileUrl(file, siteUrl), type: file.mimeType })),
    summary === '' ? '' : toTextElement('description', summary),
  ])
}

/** One id for each copy: with another file it is another, since whoever fetches by id would not fetch it again. */
function toCopyId({ text, language, contents }: DepositCopy, tagAuthority: string): string {
  const digest = createHash('sha256').update(contents.toSorted().join(' ')).digest('hex')
  return `${toEntryId({ ...text, language }, tagAuthority)}:${digest.slice(0, 16)}`
}

function toFileUrl({ filename }: DepositFile, siteUrl: string): string {
  return toUrl(siteUrl, { page: 'file', collection: 'documents', filename })
}

function toTextElement(name: string, text: string): string {
  return xmlElement(name, {}, escapeXml(text))
}
