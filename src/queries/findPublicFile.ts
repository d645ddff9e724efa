import path from 'node:path'
import type { FileCollection } from '@/domain/address'
import { findOnDisk } from './findOnDisk'
import { isUsedInPublic } from './isUsedInPublic'
import { asReader, type Reader } from './reader'

/** A file on disk that readers may have. */
export interface PublicFile {
  path: string
  filename: string
  mimeType: string
  bytes: number
  changedAt: Date
  /** Whether browsers show it themselves, rather than only save it. */
  isShown: boolean
}

interface Name {
  collection: FileCollection
  filename: string
}

/**
 * The file of a name, while something public uses it: a text or an earlier version of one, or a contact whom readers
 * are shown.
 *
 * @returns `null` for what is not there and for what is not public, alike.
 */
export async function findPublicFile({ collection, filename }: Name, reader: Reader): Promise<PublicFile | null> {
  const record = await findRecord({ collection, filename }, reader)
  if (!record || !(await isUsedInPublic(record.id, reader))) return null

  const { upload } = reader.payload.collections[collection].config
  const file = path.join(upload.staticDir ?? collection, filename)
  const found = await findOnDisk(file)
  if (!found) return null

  const { mimeType } = record
  return { path: file, filename, mimeType, ...found, isShown: isShownByBrowsers(mimeType) }
}

/** Whether browsers show files of the kind themselves. */
export function isShownByBrowsers(mimeType: string): boolean {
  return mimeType.startsWith('image/') || mimeType === 'application/pdf'
}

async function findRecord({ collection, filename }: Name, reader: Reader): Promise<{ id: string; mimeType: string } | null> {
  const sizes = collection === 'media' ? ['sizes.small.filename', 'sizes.medium.filename', 'sizes.large.filename'] : []
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection,
    limit: 1,
    pagination: false,
    where: { or: ['filename', ...sizes].map((field) => ({ [field]: { equals: filename } })) },
  })
  const doc = docs[0]
  return doc?.mimeType ? { id: doc.id, mimeType: doc.mimeType } : null
}
