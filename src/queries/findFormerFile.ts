import type { FileCollection } from '@/domain/address'
import { widthOf } from '@/domain/filename'
import type { Document, Media } from '@/payload-types'
import { isUsedInPublic } from './isUsedInPublic'
import { asReader, type Reader } from './reader'

interface Name {
  collection: FileCollection
  filename: string
}

/**
 * The name that the file of a former name has now, while something public uses it. A smaller size of a picture leads to
 * one that is at least as wide.
 *
 * @returns `null` for a name that no file has had and for what is not public, alike.
 */
export async function findFormerFile({ collection, filename }: Name, reader: Reader): Promise<string | null> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'former-files',
    limit: 1,
    pagination: false,
    where: { collection: { equals: collection }, filename: { equals: filename } },
  })
  const id = docs[0]?.record
  if (!id) return null

  const record = await reader.payload.findByID({ ...asReader(reader), collection, id, disableErrors: true })
  return record && (await isUsedInPublic(id, reader)) ? toPresentName(record, widthOf(filename)) : null
}

function toPresentName(record: Document | Media, width: number | null): string | null {
  const sizes = width !== null && 'sizes' in record ? Object.values(record.sizes ?? {}) : []
  const smallestFirst = sizes.sort((a, b) => (a.width ?? 0) - (b.width ?? 0))
  return smallestFirst.find((size) => (size.width ?? 0) >= (width ?? 0))?.filename ?? record.filename ?? null
}
