import type { PayloadRequest } from 'payload'
import { instantOf } from '../access/instantOf'

/** Lets go of what was to be told of a publication that waited for its time, and that another one takes the place of. */
export async function forgetUnseen(document: string, req: PayloadRequest): Promise<void> {
  const now = instantOf(req).toISOString()
  await req.payload.update({
    collection: 'translation-notices',
    depth: 0,
    overrideAccess: true,
    req,
    where: { document: { equals: document }, state: { equals: 'new' }, sendAt: { greater_than: now } },
    data: { state: 'closed', settledAt: now },
  })
}
