import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'

/**
 * Whether a text is published, whatever is drafted beside it. One that waits for its time is; one in the trash is not.
 */
export async function isLive(collection: PublicationType, id: string, req: PayloadRequest): Promise<boolean> {
  const stored = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: { _status: true },
  })
  return stored?._status === 'published'
}
