import type { PayloadRequest } from 'payload'
import type { Revision as RevisionDoc } from '@/payload-types'

/**
 * Every publication of a text, also those that wait for their time.
 *
 * @param id The text's id.
 * @returns By number, the first first. Empty for a text that never was published.
 */
export async function findRevisions(id: string, req: PayloadRequest): Promise<RevisionDoc[]> {
  const { docs } = await req.payload.find({
    collection: 'revisions',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { telling: false },
    sort: 'number',
    where: { document: { equals: id } },
  })
  return docs
}
