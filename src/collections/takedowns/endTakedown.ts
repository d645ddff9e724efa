import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { instantOf } from '../access/instantOf'
import type { PublicationDoc } from '../publication/publicationDoc'

/**
 * Ends the takedown of a text that is in force, if there is one.
 *
 * @returns Whether there was one.
 */
export async function endTakedown(document: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.update({
    collection: 'takedowns',
    depth: 0,
    overrideAccess: true,
    req,
    where: { document: { equals: document }, endedAt: { exists: false } },
    data: { endedAt: instantOf(req).toISOString() },
  })
  return docs.length > 0
}

/** A text that was taken down and is published again is taken down no longer; one that is withdrawn stays so. */
export const endTakedownByPublication: CollectionAfterChangeHook<PublicationDoc> = async ({ doc, req }) => {
  if (doc._status === 'published' && !doc.deletedAt && !doc.withdrawnAt) await endTakedown(doc.id, req)
  return doc
}
