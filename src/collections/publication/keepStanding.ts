import type { CollectionBeforeChangeHook } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { PublicationDoc } from './publicationDoc'

/**
 * Leaves a withdrawn text withdrawn, whatever is published or drafted of it: only the act of reinstating ends that. One
 * that is taken down altogether, and then published again, stands as any other.
 */
export const keepStanding: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  if (!originalDoc?.id) return { ...data, withdrawnAt: null }

  const stored = await req.payload.findByID({
    // A collection's configuration knows its slug only as a string.
    collection: collection.slug as PublicationType,
    id: originalDoc.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: { withdrawnAt: true, _status: true },
    trash: true,
  })
  return { ...data, withdrawnAt: stored?._status === 'published' ? (stored.withdrawnAt ?? null) : null }
}
