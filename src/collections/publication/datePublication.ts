import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { findLastTold, isTold } from '@/domain/revision'
import { recordAct } from '../acts/recordAct'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { refuse } from '../access/refuse'
import { findLastPublished } from './findLastPublished'
import { findRevisions } from './findRevisions'
import { planOf } from './planRevision'
import type { PublicationDoc } from './publicationDoc'

/**
 * Dates a text truthfully: first published when it first became public, which only an editor who sets another time
 * moves, and modified when its readers last needed to know of a change.
 */
export const datePublication: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published' || data.deletedAt) return { ...data, modifiedAt: originalDoc?.modifiedAt ?? null }

  // A collection's configuration knows its slug only as a string. A text that is new has no document before it.
  const type = collection.slug as PublicationType
  const before = originalDoc?.id ? await findLastPublished({ collection: type, id: originalDoc.id, req }) : null
  const publishedAt = await findStart({ data, before, type, req })
  if (planOf(req).revision?.significance !== 'first') refuseLaterTime(data, publishedAt, { collection: type, req })
  const dated = { ...data, publishedAt, modifiedAt: await findModification(before, req) }
  if (before && planOf(req).revision?.significance !== 'first' && toInstant(before.publishedAt) !== publishedAt)
    await recordAct({ act: 'date-changed', type, doc: before, details: { from: before.publishedAt, to: publishedAt }, req })
  return dated
}

/** Readers have the text: a time to come would take it from them without a word, and then be told as its first. */
function refuseLaterTime(data: Partial<PublicationDoc>, publishedAt: string, at: { collection: string; req: PayloadRequest }): void {
  if (publishedAt <= instantOf(at.req).toISOString()) return
  const path = embargoOf(data) === publishedAt ? 'embargoUntil' : 'publishedAt'
  refuse([{ path, message: editorWords(at.req)('Refusal.alreadyPublic') }], at)
}

/** The last change that readers were, or are now, told of. */
async function findModification(before: PublicationDoc | null, req: PayloadRequest): Promise<string | null> {
  const { revision } = planOf(req)
  if (revision && isTold(revision.significance)) return revision.at.toISOString()

  const earlier = before ? await findRevisions(before.id, req) : []
  const shown = earlier.filter(({ hiddenAt }) => !hiddenAt)
  const told = findLastTold(shown.map((one) => ({ ...one, publishedAt: new Date(one.publishedAt) })))
  return told?.toISOString() ?? null
}

interface Publication {
  data: Partial<PublicationDoc>
  /** As it was last published. */
  before: PublicationDoc | null
  type: PublicationType
  req: PayloadRequest
}

/**
 * When readers first have the text: its own time, but not before an embargo is lifted or the original is public. While
 * a text waits for its embargo alone, its time moves with the embargo.
 */
async function findStart({ data, before, type, req }: Publication): Promise<string> {
  const now = instantOf(req).toISOString()
  const awaited = before && toInstant(before.publishedAt) === embargoOf(before) ? embargoOf(before) : null
  const waits = awaited !== null && awaited > now
  const chosen = toInstant(data.publishedAt) ?? toInstant(before?.publishedAt)
  const own = waits && chosen === awaited ? null : chosen

  const originalId = idOf(data.original)
  const original = originalId ? await findLastPublished({ collection: type, id: originalId, req }) : null
  const starts = [own ?? now, embargoOf(data), toInstant(original?.publishedAt)]
  return starts.flatMap((start) => start ?? []).reduce((latest, start) => (start > latest ? start : latest))
}

function embargoOf(doc: Partial<PublicationDoc>): string | null {
  return 'embargoUntil' in doc ? toInstant(doc.embargoUntil) : null
}

/** One spelling for one instant, so that instants can be compared as text. */
function toInstant(time: string | null | undefined): string | null {
  return time ? new Date(time).toISOString() : null
}
