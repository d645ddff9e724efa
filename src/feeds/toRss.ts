import { feedMediaTypes } from '@/domain/feedMediaTypes'
import { languageOf } from '@/i18n/locales'
import { escapeHtml } from '@/richText/html'
import { escapeXml, toCharacterData, xmlComment, xmlElement, xmlParent } from '@/xml/writeXml'
import type { Feed, FeedEdition, FeedEntry, FeedFile } from './feed'
import { isModified } from './isModified'
import { toContentIn } from './toContentIn'
import { toRfc822 } from './toRfc822'
import { toSeconds } from './toSeconds'
import { historyNamespace, writeHistory } from './writeHistory'
import { pictureNamespace, writePicture } from './writePicture'

const mediaType = feedMediaTypes.rss

/** How long a program may show a feed without asking again: as long as HTTP allows it (`feedTerms.ts`). */
export const minutesToLive = 5

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  ...pictureNamespace,
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
}

/**
 * A feed as RSS 2.0.
 *
 * @returns An XML document in UTF-8, without a byte order mark. The same feed always gives the same bytes.
 * @see https://www.rssboard.org/rss-profile
 */
export function toRss(feed: Feed): string {
  const attributes = { version: '2.0', ...namespaces, ...historyNamespace(feed.history), 'xml:lang': feed.language }
  const parts = [xmlComment(feed.notice), toChannel(feed)]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlParent('rss', attributes, parts)}\n`
}

function toChannel(feed: Feed): string {
  return xmlParent('channel', {}, [
    toTextElement('title', feed.title),
    toTextElement('link', feed.homeUrl),
    toTextElement('description', escapeHtml(feed.description)),
    toTextElement('language', languageOf(feed.language).region),
    feed.updatedAt ? toTextElement('lastBuildDate', toRfc822(feed.updatedAt)) : '',
    toTextElement('ttl', String(minutesToLive)),
    xmlElement('atom:link', { rel: 'self', type: mediaType, href: feed.url }),
    feed.hubUrl ? xmlElement('atom:link', { rel: 'hub', href: feed.hubUrl }) : '',
    ...feed.alternates.map(({ url, language }) =>
      xmlElement('atom:link', { rel: 'alternate', hreflang: language, type: mediaType, href: url }),
    ),
    ...writeHistory(feed.history, { link: 'atom:link', type: mediaType }),
    ...feed.entries.map((entry) => toItem(entry, feed)),
  ])
}

// The order matters to readers: Python's feedparser takes the first text it meets for the summary, so the description
// stands before the full text, and what belongs to the picture after both.
function toItem(entry: FeedEntry, feed: Feed): string {
  const { isMultilingual } = feed
  const [file] = entry.files
  return xmlParent('item', { 'xml:lang': isMultilingual ? entry.language : null }, [
    toTextElement('title', entry.title),
    toTextElement('link', entry.url),
    xmlElement('guid', { isPermaLink: 'false' }, escapeXml(entry.id)),
    toTextElement('pubDate', toRfc822(entry.publishedAt)),
    ...entry.authors.map((author) => toTextElement('dc:creator', author)),
    isMultilingual ? toTextElement('dc:language', languageOf(entry.language).region) : '',
    ...entry.categories.map(({ name, url }) => xmlElement('category', { domain: url }, escapeXml(name))),
    // A description is read as HTML, so its words are escaped once for HTML and once for XML.
    toTextElement('description', escapeHtml(entry.summary)),
    xmlElement('content:encoded', {}, toCharacterData(toContentIn(feed, entry))),
    isModified(entry) ? toTextElement('atom:updated', toSeconds(entry.updatedAt)) : '',
    ...entry.translations.map(toRelated),
    file ? toEnclosure(file) : '',
    entry.image ? writePicture(entry.image) : '',
  ])
}

function toTextElement(name: string, text: string): string {
  return xmlElement(name, {}, escapeXml(text))
}

// Never a second `alternate`: readers disagree on which of two to open, but all leave `related` alone.
function toRelated({ url, language }: FeedEdition): string {
  return xmlElement('atom:link', { rel: 'related', hreflang: language, type: 'text/html', href: url })
}

function toEnclosure({ url, bytes, mimeType }: FeedFile): string {
  return xmlElement('enclosure', { url, length: bytes, type: mimeType })
}
