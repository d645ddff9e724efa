import type { PayloadRequest } from 'payload'
import type { Schedule } from '@/payload-types'

/**
 * The publication that a text waits for.
 *
 * @param document The text's id.
 * @returns `null` for a text that is not scheduled.
 */
export async function findWaiting(document: string, req: PayloadRequest): Promise<Schedule | null> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { document: { equals: document }, state: { equals: 'waiting' } },
  })
  return docs[0] ?? null
}
