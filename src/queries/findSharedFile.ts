import path from 'node:path'
import type { FileCollection } from '@/domain/address'
import type { Image, Publication } from '@/domain/publication'
import { findOnDisk } from './findOnDisk'
import { isShownByBrowsers, type PublicFile } from './findPublicFile'
import type { SharedPreview } from './findSharedPreview'
import type { Reader } from './reader'

interface Name {
  collection: FileCollection
  filename: string
}

/**
 * A file that a text behind a preview link shows or leads to.
 *
 * @returns `null` for any other, whether or not there is one of that name.
 */
export async function findSharedFile(
  { collection, filename }: Name,
  { editions }: SharedPreview,
  { payload }: Reader,
): Promise<PublicFile | null> {
  const files = editions.flatMap(collection === 'media' ? pictureFilesOf : documentsOf)
  const mimeType = files.find((file) => file.filename === filename)?.mimeType
  if (!mimeType) return null

  const file = path.join(payload.collections[collection].config.upload.staticDir ?? collection, filename)
  const found = await findOnDisk(file)
  return found && { path: file, filename, mimeType, ...found, isShown: isShownByBrowsers(mimeType) }
}

interface NamedFile {
  filename: string
  mimeType: string
}

function pictureFilesOf(publication: Publication): NamedFile[] {
  const { heroImage, references, contacts } = publication
  const pressImages = publication.type === 'press-releases' ? publication.pressImages : []
  const photos = [...contacts, ...Object.values(references.contacts)].map(({ photo }) => photo)
  const images: (Image | null)[] = [heroImage, ...pressImages, ...photos, ...Object.values(references.images)]
  return images.flatMap((image) => (image ? [image, ...image.renditions] : []))
}

function documentsOf(publication: Publication): NamedFile[] {
  const own = publication.type === 'reports' ? publication.documents : []
  return [...own, ...Object.values(publication.references.documents)]
}
