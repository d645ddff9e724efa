import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { instantOf } from '../access/instantOf'
import { recordAct } from '../acts/recordAct'
import { isLive } from './isLive'
import { planOf } from './planRevision'
import type { PublicationDoc } from './publicationDoc'

/** Notes, before a text is saved, whether its readers have it. */
export const noteStanding: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  planOf(req).wasLive = originalDoc?.id ? await isLive(collection.slug as PublicationType, originalDoc.id, req) : false
  return data
}

/** Keeps in the audit log that a text was begun, taken from its readers, put in the trash or taken out of it. */
export const recordLifecycle: CollectionAfterChangeHook<PublicationDoc> = async (args) => {
  const { collection, doc, operation, previousDoc, req } = args
  // A collection's configuration knows its slug only as a string.
  const deed = { type: collection.slug as PublicationType, doc, req }
  if (operation === 'create') await recordAct({ act: 'created', ...deed })
  else if (doc.deletedAt && !previousDoc.deletedAt) await recordAct({ act: 'trashed', ...deed })
  else if (!doc.deletedAt && previousDoc.deletedAt) await recordAct({ act: 'untrashed', ...deed })
  else if (planOf(req).wasLive && req.context.takesDown !== doc.id && !(await isLive(deed.type, doc.id, req)))
    await recordAct({ act: 'unpublished', ...deed })
  return doc
}

/**
 * Keeps in the audit log that a text was deleted for good, and lets go of what was kept for it: its published versions,
 * comments and preview links. Its addresses stay: they were somebody's links, but for those that nobody had yet.
 */
export const recordDeletion: CollectionAfterDeleteHook<PublicationDoc> = async ({ collection, doc, req }) => {
  await recordAct({ act: 'deleted', type: collection.slug as PublicationType, doc, req })
  for (const kept of ['revisions', 'comments', 'preview-links', 'schedules', 'translation-reviews', 'translation-assignments'] as const)
    await req.payload.delete({ collection: kept, overrideAccess: true, req, where: { document: { equals: doc.id } } })
  const publicFrom = { greater_than: instantOf(req).toISOString() }
  const unseen = { document: { equals: doc.id }, publicFrom }
  await req.payload.delete({ collection: 'addresses', overrideAccess: true, req, where: unseen })
  return doc
}
