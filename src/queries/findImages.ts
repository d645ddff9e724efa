import type { Image } from '@/domain/publication'
import type { Media } from '@/payload-types'
import { all, asReader, type Reader } from './reader'

/**
 * Pictures with their words in the reader's language.
 *
 * @param ids Ids in any order, repeated or not.
 * @returns By id; a picture whose file is missing from the record is left out.
 */
export async function findImages(ids: readonly string[], reader: Reader): Promise<Record<string, Image>> {
  if (ids.length === 0) return {}

  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: 'media',
    where: { id: { in: [...new Set(ids)] } },
  })
  return Object.fromEntries(docs.flatMap((doc) => toEntry(doc)))
}

function toEntry(doc: Media): [string, Image][] {
  const image = toImage(doc)
  return image ? [[doc.id, image]] : []
}

function toImage(doc: Media): Image | null {
  const { filename, mimeType, width, height, filesize } = doc
  if (!filename || !mimeType || !width || !height) return null

  return {
    id: doc.id,
    filename,
    mimeType,
    width,
    height,
    bytes: filesize ?? 0,
    renditions: renditionsOf(doc),
    alt: doc.decorative ? '' : (doc.alt ?? ''),
    caption: doc.caption ?? null,
    credit: doc.credit ?? null,
    photographer: doc.photographer ?? null,
    copyright: doc.copyright ?? null,
  }
}

/** Smaller pictures only: of one that is small itself, Payload's sizes are copies. */
function renditionsOf({ sizes, width }: Media): Image['renditions'] {
  return Object.values(sizes ?? {})
    .flatMap((size) =>
      size?.filename && size.width && size.height && size.mimeType
        ? [
            {
              filename: size.filename,
              width: size.width,
              height: size.height,
              bytes: size.filesize ?? 0,
              mimeType: size.mimeType,
            },
          ]
        : [],
    )
    .filter((rendition) => rendition.width < (width ?? 0))
    .sort((a, b) => a.width - b.width)
}
