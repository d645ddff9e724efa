import { toUrl } from '@/domain/paths'
import type { DocumentFile, Image, Publication } from '@/domain/publication'

/** The pictures that stand for a text, the main one first, each once. */
export function toImageObjects(publication: Publication, siteUrl: string): object[] {
  const { heroImage, type } = publication
  const images = [...(heroImage ? [heroImage] : []), ...(type === 'press-releases' ? publication.pressImages : [])]
  const once = new Map(images.map((image) => [image.id, image]))
  return [...once.values()].map((image) => toImageObject(image, siteUrl))
}

/** @see https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata */
function toImageObject(image: Image, siteUrl: string): object {
  const url = toUrl(siteUrl, { page: 'file', collection: 'media', filename: image.filename })
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: image.width,
    height: image.height,
    ...(image.caption && { caption: image.caption }),
    ...(image.credit && { creditText: image.credit }),
    // A photographer may be a person or an agency, and the newsroom does not say which.
    ...(image.photographer && { creator: { name: image.photographer } }),
    ...(image.copyright && { copyrightNotice: image.copyright }),
  }
}

/** A file to download. */
export function toMediaObject({ filename, title, language, mimeType, bytes }: DocumentFile, siteUrl: string): object {
  return {
    '@type': 'MediaObject',
    name: title,
    contentUrl: toUrl(siteUrl, { page: 'file', collection: 'documents', filename }),
    encodingFormat: mimeType,
    inLanguage: language,
    contentSize: `${bytes} B`,
  }
}
