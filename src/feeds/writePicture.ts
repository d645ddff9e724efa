import { escapeXml, xmlElement, xmlParent } from '@/xml/writeXml'
import type { FeedImage } from './feed'

/** The namespace of pictures, by its usual prefix. */
export const pictureNamespace = { 'xmlns:media': 'http://search.yahoo.com/mrss/' }

/**
 * An entry's picture with its words.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function writePicture({ url, mimeType, bytes, width, height, title, credit }: FeedImage): string {
  const attributes = { url, type: mimeType, medium: 'image', width, height, fileSize: bytes }
  const role = { role: 'photographer', scheme: 'urn:ebu' }
  // `media:title` and not `media:description`, which mail readers show in place of the text.
  return xmlParent('media:content', attributes, [
    title ? xmlElement('media:title', { type: 'plain' }, escapeXml(title)) : '',
    credit ? xmlElement('media:credit', role, escapeXml(credit)) : '',
  ])
}
