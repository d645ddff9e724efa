import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { findLastPublished } from './findLastPublished'
import type { PublicationDoc } from './publicationDoc'

/** The fields a reader reads as the text itself. */
const words = ['title', 'standfirst', 'body', 'place', 'publisher'] as const

/**
 * Dates a text truthfully: first published when it first became public, which later edits never move, and modified
 * when its words were changed after that.
 */
export const datePublication: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published') return { ...data, modifiedAt: originalDoc?.modifiedAt ?? null }

  const now = new Date()
  const publishedAt = data.publishedAt ?? now.toISOString()
  // A collection's configuration knows its slug only as a string. A text that is new has no document before it.
  const type = collection.slug as PublicationType
  const before = originalDoc?.id ? await findLastPublished({ collection: type, id: originalDoc.id, req }) : null
  const wasPublic = before && new Date(before.publishedAt ?? now) < now
  const modifiedAt = wasPublic && !hasSameWords(before, data) ? now.toISOString() : (before?.modifiedAt ?? null)
  return { ...data, publishedAt, modifiedAt }
}

function hasSameWords(before: PublicationDoc, after: Partial<PublicationDoc>): boolean {
  return isDeepStrictEqual(wordsOf(before), wordsOf(after))
}

/** A word that was never written and one that was emptied are the same to a reader. */
function wordsOf(doc: Partial<PublicationDoc>): unknown[] {
  const values = new Map(Object.entries(doc))
  return words.map((name) => values.get(name) || null)
}
