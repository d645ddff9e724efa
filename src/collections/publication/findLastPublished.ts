import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
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
export async function findLastPublished({ collection, id, req }: Wanted): Promise<PublicationDoc | null> {
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
  const version = docs[0]?.version
  return version ? { ...version, id } : null
}
