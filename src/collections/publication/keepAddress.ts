import type { CollectionBeforeValidateHook } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { findLastPublished } from './findLastPublished'
import type { PublicationDoc } from './publicationDoc'

/**
 * Publishes a text at the address it has, whatever was drafted, when the editor asked for that with `?address=keep`.
 * Without it an address word that was changed is meant, and the earlier one leads on.
 */
export const keepAddress: CollectionBeforeValidateHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  const asked = req.context.address ?? req.query?.address
  if (asked !== 'keep' || data?._status !== 'published' || !originalDoc?.id) return data

  // A collection's configuration knows its slug only as a string.
  const before = await findLastPublished({ collection: collection.slug as PublicationType, id: originalDoc.id, req })
  return before?.slug ? { ...data, slug: before.slug } : data
}
