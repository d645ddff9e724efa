import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { toMemory, type Memory } from '@/translation/toMemory'
import { databaseOf } from '../access/databaseOf'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findLastReview } from '../translation-reviews/findLastReview'
import { readBench, type Bench } from '../workbench/readBench'

/**
 * Remembers how the parts of a translation were translated, as it is published: the words of its original in the revision
 * that it is true to, and its own.
 */
export const recordMemory: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || doc.deletedAt || !doc.original) return doc

  // A collection's configuration knows its slug only as a string.
  await remember(collection.slug as PublicationType, doc, req)
  return doc
}

/** Forgets what a text that is deleted for good has taught. */
export const forgetMemory: CollectionAfterDeleteHook<PublicationDoc> = async ({ doc, req }) => {
  await forget(doc.id, req)
  return doc
}

/**
 * Remembers a translation in the place of what was remembered of it.
 *
 * @param doc As it is published.
 */
export async function remember(type: PublicationType, doc: PublicationDoc, req: PayloadRequest): Promise<void> {
  const revision = (await findLastReview(doc.id, req))?.revision
  const bench = await readBench({ type, id: doc.id, revision, translation: doc, req })
  await forget(doc.id, req)
  const memories = toMemory(bench.sides)
  if (memories.length === 0) return

  const db = await databaseOf(req)
  await db.execute(sql`
    INSERT INTO translation_memory (document, unit, type, source_language, target_language, source, target, words)
    VALUES ${sql.join(memories.map((memory) => toRow(bench, memory)), sql`, `)}`)
}

function toRow({ type, translation, original }: Bench, { unit, source, target, words }: Memory) {
  return sql`(${translation.id}::uuid, ${unit}, ${type}, ${original.language}, ${translation.language}, ${source}, ${target}, ${words})`
}

async function forget(id: string, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(sql`DELETE FROM translation_memory WHERE document = ${id}::uuid`)
}
