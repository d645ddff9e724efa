import type { UploadNode } from '@/domain/body'
import { idOf } from '@/domain/idOf'
import type { Image } from '@/domain/publication'
import { creditLine } from '../creditLine'
import { element, escapeHtml } from '../html'
import type { Writer } from '../writer'

/** A picture in running text. Nothing when the reader may not see it. */
export function writeUpload({ value, fields }: UploadNode, writer: Writer): string {
  const image = writer.references.images[idOf(value)]
  return image ? writeFigure({ ...image, caption: fields?.caption || image.caption }, writer) : ''
}

/**
 * A picture with its caption and credit, as HTML.
 *
 * @param image A picture, with the caption it has in this place.
 */
export function writeFigure(image: Image, { medium, locale }: Pick<Writer, 'medium' | 'locale'>): string {
  const credit = image.credit ? element('span', { class: 'credit' }, escapeHtml(creditLine(image.credit, locale))) : ''
  const words = [escapeHtml(image.caption ?? ''), credit].filter((part) => part !== '').join(' ')
  return element('figure', {}, medium.writeImage(image), words ? element('figcaption', {}, words) : '')
}
