import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileCollection } from '@/domain/paths'
import { publicationTypes } from '@/domain/publication'
import { all, asReader, type Reader } from './reader'

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
 * The file of a name, while something public uses it: a text, or a contact whom readers are shown.
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

  const isShown = record.mimeType.startsWith('image/') || record.mimeType === 'application/pdf'
  return { path: file, filename, mimeType: record.mimeType, ...found, isShown }
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

async function isUsedInPublic(id: string, reader: Reader): Promise<boolean> {
  const portrayed = await findPortrayedContacts(id, reader)
  if (portrayed.some(({ showOnContactPage }) => showOnContactPage)) return true

  const used = [id, ...portrayed.map((contact) => contact.id)]
  for (const collection of publicationTypes) {
    const { docs } = await reader.payload.find({
      ...asReader(reader),
      collection,
      limit: 1,
      pagination: false,
      select: { slug: true },
      where: { 'uses.value': { in: used } },
    })
    if (docs.length > 0) return true
  }
  return false
}

async function findPortrayedContacts(imageId: string, reader: Reader) {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: 'contacts',
    select: { showOnContactPage: true },
    where: { photo: { equals: imageId } },
  })
  return docs
}

/** `null` when the record's file is gone from the disk. */
async function findOnDisk(file: string): Promise<{ bytes: number; changedAt: Date } | null> {
  try {
    const { size, mtime } = await stat(file)
    return { bytes: size, changedAt: mtime }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
