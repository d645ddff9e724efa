import type { Image } from '@/domain/publication'

/** A stored file of a picture. */
export interface ImageFile {
  filename: string
  mimeType: string
  width: number
  height: number
  bytes: number
}

/** Wide enough for a column of text on a sharp screen, and no burden to who reads in a mail program. */
const columnWidth = 1600

/**
 * The file to show where only one can be named.
 *
 * @param image A picture.
 * @returns The widest rendition that is not wider than a column needs, or else the picture itself.
 */
export function chooseRendition(image: Image): ImageFile {
  const fitting = image.renditions.filter(({ width }) => width <= columnWidth)
  return image.width <= columnWidth ? image : (fitting.at(-1) ?? image)
}
