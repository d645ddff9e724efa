import { createHash } from 'node:crypto'
import { toUrl } from '@/domain/paths'
import type { DepositCopy, DepositFile } from '@/domain/legalDeposit'
import { toPlainLine } from '@/domain/toPlainLine'
import type { Locale } from '@/i18n/locales'
import { escapeXml, xmlElement, xmlParent } from '@/xml/writeXml'
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
    ...eachOnce(feed.copies).map((copy) => toItem(copy, feed)),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlParent('rss', { version: '2.0', ...namespaces }, [channel])}\n`
}

/** Texts can come with the same file, which the library is to have once. */
function eachOnce(copies: DepositCopy[]): DepositCopy[] {
  const byName = new Map<string, DepositCopy>()
  for (const copy of copies) if (!byName.has(toCopyName(copy))) byName.set(toCopyName(copy), copy)
  return [...byName.values()]
}

function toItem(copy: DepositCopy, { siteUrl, tagAuthority, publisherId, publisher }: DepositFeed): string {
  const { text, files } = copy
  const [main, ...more] = files.filter(({ fingerprint }) => copy.consignment.includes(fingerprint))
  const { type, language: locale, slug } = text
  const pageUrl = toUrl(siteUrl, { page: 'publication', locale, type, slug })
  const authors = copy.authors.map(toPlainLine).filter((name) => name !== '')
  const summary = toPlainLine(text.standfirst)
  return xmlParent('item', {}, [
    xmlElement('guid', { isPermaLink: 'false' }, escapeXml(`tag:${tagAuthority}:${toCopyName(copy)}`)),
    toTextElement('pubDate', toRfc822(copy.publishedAt)),
    toTextElement('title', toPlainLine(main && main !== files[0] ? main.title : copy.title)),
    toTextElement('link', main ? toFileUrl(main, siteUrl) : pageUrl),
    toTextElement('dcterms:publisher', publisherId),
    toTextElement('dcterms:accessRights', 'gratis'),
    toTextElement('dcterms:format', main?.mimeType ?? 'text/html'),
    ...(authors.length > 0 ? authors : [toPlainLine(publisher)]).map((author) => toTextElement('dcterms:creator', author)),
    ...more.map((file) => xmlElement('media:content', { url: toFileUrl(file, siteUrl), type: file.mimeType })),
    summary === '' ? '' : toTextElement('description', summary),
  ])
}

/**
 * The same for as long as the main file is the same, whatever else changes: whoever fetches by id would fetch that file
 * again by another.
 */
function toCopyName({ language, consignment: [main = ''] }: DepositCopy): string {
  return `e-plikt:${language}:${createHash('sha256').update(main).digest('hex').slice(0, 16)}`
}

function toFileUrl({ filename }: DepositFile, siteUrl: string): string {
  return toUrl(siteUrl, { page: 'file', collection: 'documents', filename })
}

function toTextElement(name: string, text: string): string {
  return xmlElement(name, {}, escapeXml(text))
}
