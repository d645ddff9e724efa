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
  const before = originalDoc && (await findLastPublished({
    // A collection's configuration knows its slug only as a string.
    collection: collection.slug as PublicationType,
    id: originalDoc.id,
    req,
  }))
  const wasPublic = before && new Date(before.publishedAt ?? now) < now
  const modifiedAt = wasPublic && !hasSameWords(before, data) ? now.toISOString() : (before?.modifiedAt ?? null)
  return { ...data, publishedAt, modifiedAt }
}

function hasSameWords(before: PublicationDoc, after: Partial<PublicationDoc>): boolean {
  return isDeepStrictEqual(wordsOf(before), wordsOf(after))
}

// Through JSON, so that a missing word and `undefined` compare alike.
function wordsOf(doc: Partial<PublicationDoc>): unknown {
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(doc).filter(isWord).map(([k, v]) => [k, v ?? null]))))
}

function isWord([name]: [string, unknown]): boolean {
  return (words as readonly string[]).includes(name)
}
