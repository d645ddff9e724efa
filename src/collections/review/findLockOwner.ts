import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'

/** For how long a page that is silent keeps a text locked. Payload's own measure. */
const lockSeconds = 300

/**
 * Who is editing a text in the admin right now.
 *
 * @param id The text's id.
 * @returns The account's id; `null` when nobody is.
 */
export async function findLockOwner(id: string, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: {
      'document.value': { equals: id },
      updatedAt: { greater_than: new Date(Date.now() - lockSeconds * 1000).toISOString() },
    },
  })
  return idOf(docs[0]?.user.value)
}
