import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { SavedText } from './findNewestVersion'
import type { PublicationDoc } from './publicationDoc'

interface Wanted {
  collection: PublicationType
  id: string
  req: PayloadRequest
}

/**
 * A text as it was last published, whatever has been drafted, unpublished or trashed since.
 *
 * @returns `null` for a text that never was published.
 */
export async function findLastPublished(wanted: Wanted): Promise<PublicationDoc | null> {
  return (await findPublishedVersion(wanted))?.doc ?? null
}

/** The same, under Payload's id of that version. */
export async function findPublishedVersion({ collection, id, req }: Wanted): Promise<SavedText | null> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-createdAt',
    trash: true,
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
  })
  const newest = docs[0]
  return newest ? { version: newest.id, doc: { ...newest.version, id } } : null
}
