import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isTold, type Revision } from '@/domain/revision'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { refuse } from '../access/refuse'
import { findRevisions } from './findRevisions'
import type { PublicationDoc } from './publicationDoc'

/** What a publication will be recorded as, when it has been saved. */
export interface PlannedRevision {
  number: number
  significance: Revision['significance']
  note: string | null
  /** The instant of the publication. */
  at: Date
}

/**
 * Settles what a publication means to readers: whether they had the text before, and whether they need to know that it
 * has changed. What the editor said of it leaves the text, so that the next change starts without words of this one.
 */
export const planRevision: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published' || data.deletedAt) return data

  const earlier = originalDoc?.id ? await findRevisions(originalDoc.id, req) : []
  const now = instantOf(req)
  const had = earlier.filter(({ publishedAt }) => new Date(publishedAt) <= now)
  const significance = had.length === 0 ? 'first' : (data.significance ?? 'minor')
  const note = isTold(significance) ? (data.changeNote?.trim() ?? '') : null
  if (note === '')
    refuse([{ path: 'changeNote', message: editorWords(req)('Refusal.noteMissing') }], { collection: collection.slug, req })

  planOf(req).revision = { number: (had.at(-1)?.number ?? 0) + 1, significance, note, at: now }
  return { ...data, significance: null, changeNote: null, reviewState: 'writing' }
}

/**
 * What the request is about to publish. A request saves one text at a time: a hook before the save leaves it here for
 * the hook after it.
 */
export function planOf(req: PayloadRequest): Plan {
  req.context.plan ??= {}
  // Nothing else writes this key of the request's own scratch pad.
  return req.context.plan as Plan
}

interface Plan {
  revision?: PlannedRevision | undefined
  /** Whether the text was published before the save. */
  wasLive?: boolean
  /** Why an admin publishes without the second person that the newsroom asks for. */
  forcedBecause?: string | undefined
}
