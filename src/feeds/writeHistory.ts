import { xmlElement } from '@/xml/writeXml'
import type { FeedHistory } from './feed'

/** The namespace of a feed's history, for a document that is an archive; none for one that is not. */
export function historyNamespace({ isArchive }: FeedHistory): Record<string, string> {
  return isArchive ? { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' } : {}
}

interface HistoryWriting {
  /** The name of a link's element, such as `atom:link`. */
  link: string
  /** The media type of the feed's documents. */
  type: string
}

/**
 * Where a feed's other documents are, and whether this one is an archive.
 *
 * @returns Elements.
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-4
 */
export function writeHistory({ isArchive, currentUrl, previousUrl, nextUrl }: FeedHistory, { link, type }: HistoryWriting): string[] {
  const write = (rel: string, href: string | null) => (href ? xmlElement(link, { rel, type, href }) : '')
  return [
    isArchive ? xmlElement('fh:archive', {}) : '',
    write('current', isArchive ? currentUrl : null),
    write('prev-archive', previousUrl),
    write('next-archive', nextUrl),
  ]
}
