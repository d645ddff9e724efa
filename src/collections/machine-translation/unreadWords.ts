import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { toWork } from '@/domain/translationWork'
import { findUnread } from '@/translation/workbench/findUnread'
import { editorWords } from '../access/editorWords'
import type { Issue } from '../access/refuse'
import { recordAct } from '../acts/recordAct'
import type { PublicationDoc } from '../publication/publicationDoc'
import { textOf } from '../workbench/textOf'

/**
 * What stands in the way of publishing a translation with words that a machine wrote and nobody has read, unless the
 * request says that it means to, with `?machine=publish`. A change that comes at its time cannot mean to: nobody is
 * there to answer for it.
 */
export function findUnreadWords(data: Partial<PublicationDoc>, req: PayloadRequest): Issue[] {
  const unread = unreadPartsOf(data)
  const isMeant = (req.context.machine ?? req.query?.machine) === 'publish' && !req.context.carriesOutSchedule
  if (unread.length === 0 || isMeant) return []
  return [{ path: 'body', message: editorWords(req)('Refusal.machineUnread', { count: unread.length }) }]
}

/** Keeps in the audit log that readers were given words that a machine wrote and nobody has read. */
export const recordMachinePublication: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || doc.deletedAt) return doc
  const parts = unreadPartsOf(doc)
  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  if (parts.length > 0) await recordAct({ act: 'machine-published', type, doc, details: { parts }, req })
  return doc
}

/** An original has nothing to be compared with; a translation that became one stands as its readers have it. */
function unreadPartsOf(doc: Partial<PublicationDoc>): string[] {
  if (!idOf(doc.original)) return []
  return findUnread(textOf(doc), toWork(doc.work))
}
