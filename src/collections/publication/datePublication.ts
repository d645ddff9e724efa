import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
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
  // A collection's configuration knows its slug only as a string. A text that is new has no document before it.
  const type = collection.slug as PublicationType
  const before = originalDoc?.id ? await findLastPublished({ collection: type, id: originalDoc.id, req }) : null
  const publishedAt = await findStart({ data, before, now, type, req })
  const wasPublic = before && new Date(before.publishedAt ?? now) < now
  const modifiedAt = wasPublic && !hasSameWords(before, data) ? now.toISOString() : (before?.modifiedAt ?? null)
  return { ...data, publishedAt, modifiedAt }
}

interface Publication {
  data: Partial<PublicationDoc>
  /** As it was last published. */
  before: PublicationDoc | null
  now: Date
  type: PublicationType
  req: PayloadRequest
}

/**
 * When readers first have the text: its own time, but not before an embargo is lifted or the original is public. While
 * a text waits for its embargo alone, its time moves with the embargo.
 */
async function findStart({ data, before, now, type, req }: Publication): Promise<string> {
  const awaited = before && toInstant(before.publishedAt) === embargoOf(before) ? embargoOf(before) : null
  const waits = awaited !== null && awaited > now.toISOString()
  const chosen = toInstant(data.publishedAt) ?? toInstant(before?.publishedAt)
  const own = waits && chosen === awaited ? null : chosen

  const originalId = idOf(data.original)
  const original = originalId ? await findLastPublished({ collection: type, id: originalId, req }) : null
  const starts = [own ?? now.toISOString(), embargoOf(data), toInstant(original?.publishedAt)]
  return starts.flatMap((start) => start ?? []).reduce((latest, start) => (start > latest ? start : latest))
}

function embargoOf(doc: Partial<PublicationDoc>): string | null {
  return 'embargoUntil' in doc ? toInstant(doc.embargoUntil) : null
}

/** One spelling for one instant, so that instants can be compared as text. */
function toInstant(time: string | null | undefined): string | null {
  return time ? new Date(time).toISOString() : null
}

function hasSameWords(before: PublicationDoc, after: Partial<PublicationDoc>): boolean {
  return isDeepStrictEqual(wordsOf(before), wordsOf(after))
}

/** A word that was never written and one that was emptied are the same to a reader. */
function wordsOf(doc: Partial<PublicationDoc>): unknown[] {
  const values = new Map(Object.entries(doc))
  return words.map((name) => values.get(name) || null)
}
