import { toPath } from './paths'
import type { Image } from './publication'

/** The path of a picture's file. */
export function toImagePath(filename: string): string {
  return toPath({ page: 'file', collection: 'media', filename })
}

/**
 * A picture's files by width, for the browser to choose from.
 *
 * @returns The value of `srcset`; `null` for a picture in one size.
 * @see https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
 */
export function toSrcset({ filename, width, renditions }: Image): string | null {
  if (renditions.length === 0) return null
  return [...renditions, { filename, width }].map((one) => `${toImagePath(one.filename)} ${one.width}w`).join(', ')
}
