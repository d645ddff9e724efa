import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { FileCollection } from '@/domain/address'
import type { Document, Media } from '@/payload-types'

type FileDoc = Document | Media

interface Names {
  collection: FileCollection
  record: string
  names: string[]
  req: PayloadRequest
}

/** Keeps the old address of a file that is replaced: from now on it leads to the file that took its place. */
export const recordFormerNames: CollectionAfterChangeHook<FileDoc> = async (change) => {
  const { collection, doc, operation, previousDoc, req } = change
  if (operation !== 'update') return doc

  const before = namesOf(previousDoc)
  const after = namesOf(doc)
  // A collection's configuration knows its slug only as a string.
  const about = { collection: collection.slug as FileCollection, record: doc.id, req }
  await forget({ ...about, names: after.filter((name) => !before.includes(name)) })
  await remember({ ...about, names: before.filter((name) => !after.includes(name)) })
  return doc
}

/** Keeps the names of a file that is deleted, so that an old link to it never leads to another. */
export const reserveNames: CollectionAfterDeleteHook<FileDoc> = async ({ collection, doc, req }) => {
  // As above.
  const slug = collection.slug as FileCollection
  await remember({ collection: slug, record: doc.id, names: namesOf(doc), req })
}

/** A file's own name and those of its smaller sizes, each once. */
function namesOf(doc: FileDoc): string[] {
  const sizes = 'sizes' in doc ? Object.values(doc.sizes ?? {}) : []
  return [...new Set([doc, ...sizes].flatMap(({ filename }) => filename ?? []))]
}

/** A name that a file gets back leads to nothing but that file. */
async function forget({ collection, record, names, req }: Names): Promise<void> {
  if (names.length === 0) return
  await req.payload.delete({
    collection: 'former-files',
    overrideAccess: true,
    req,
    where: { collection: { equals: collection }, record: { equals: record }, filename: { in: names } },
  })
}

async function remember({ collection, record, names, req }: Names): Promise<void> {
  for (const filename of names) {
    await req.payload.create({
      collection: 'former-files',
      depth: 0,
      overrideAccess: true,
      req,
      data: { collection, filename, record },
    })
  }
}
