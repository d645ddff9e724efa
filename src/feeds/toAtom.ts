import { feedMediaTypes } from '@/domain/feedMediaTypes'
import { escapeXml, toCharacterData, xmlComment, xmlElement, xmlParent } from '@/xml/writeXml'
import type { Feed, FeedEntry, FeedFile, FeedRemoval } from './feed'
import { toContentIn } from './toContentIn'
import { toSeconds } from './toSeconds'
import { historyNamespace, writeHistory } from './writeHistory'
import { pictureNamespace, writePicture } from './writePicture'

const mediaType = feedMediaTypes.atom

const tombstones = { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' }

/** A feed that never held anything has not been changed since clocks were set. */
const beginning = new Date(0)

/**
 * A feed as Atom 1.0.
 *
 * @returns An XML document in UTF-8, without a byte order mark. The same feed always gives the same bytes.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function toAtom(feed: Feed): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    ...pictureNamespace,
    ...historyNamespace(feed.history),
    ...(feed.removals.length > 0 ? tombstones : {}),
    'xml:lang': feed.language,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlParent('feed', attributes, toParts(feed))}\n`
}

function toParts(feed: Feed): string[] {
  return [
    xmlComment(feed.notice),
    toTextElement('id', feed.id),
    toTextElement('title', feed.title),
    toTextElement('subtitle', feed.description),
    toTextElement('updated', toSeconds(feed.updatedAt ?? beginning)),
    toAuthor(feed.publisher),
    xmlElement('link', { rel: 'self', type: mediaType, href: feed.url }),
    feed.hubUrl ? xmlElement('link', { rel: 'hub', href: feed.hubUrl }) : '',
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: feed.homeUrl }),
    // Never a second `alternate`, here or in an entry: readers disagree on which of two to open.
    ...feed.alternates.map(({ url, language }) =>
      xmlElement('link', { rel: 'related', type: mediaType, hreflang: language, href: url }),
    ),
    ...writeHistory(feed.history, { link: 'link', type: mediaType }),
    ...feed.removals.map(toTombstone),
    ...feed.entries.map((entry) => toEntry(entry, feed)),
  ]
}

/** @see https://www.rfc-editor.org/rfc/rfc6721 */
function toTombstone({ id, at }: FeedRemoval): string {
  return xmlElement('at:deleted-entry', { ref: id, when: toSeconds(at) })
}

function toEntry(entry: FeedEntry, feed: Feed): string {
  const [file] = entry.files
  return xmlParent('entry', { 'xml:lang': feed.isMultilingual ? entry.language : null }, [
    toTextElement('id', entry.id),
    toTextElement('title', entry.title),
    toTextElement('published', toSeconds(entry.publishedAt)),
    toTextElement('updated', toSeconds(entry.updatedAt)),
    ...entry.authors.map(toAuthor),
    xmlElement('link', { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.url }),
    ...entry.translations.map(({ url, language }) =>
      xmlElement('link', { rel: 'related', type: 'text/html', hreflang: language, href: url }),
    ),
    file ? toEnclosure(file) : '',
    ...entry.categories.map(({ name, url }) => xmlElement('category', { term: name, scheme: url })),
    toTextElement('summary', entry.summary),
    xmlElement('content', { type: 'html' }, toCharacterData(toContentIn(feed, entry))),
    entry.image ? writePicture(entry.image) : '',
  ])
}

function toTextElement(name: string, text: string): string {
  return xmlElement(name, {}, escapeXml(text))
}

function toAuthor(name: string): string {
  return xmlParent('author', {}, [toTextElement('name', name)])
}

function toEnclosure({ url, bytes, mimeType }: FeedFile): string {
  return xmlElement('link', { rel: 'enclosure', type: mimeType, length: bytes, href: url })
}
