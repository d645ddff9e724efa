import type { PayloadRequest } from 'payload'
import type { TranslationReview } from '@/payload-types'

/**
 * What was last said of which revision of its original a translation is true to.
 *
 * @param document The translation's id.
 * @param until    What was said after that instant is left out; ISO 8601.
 * @returns `null` when nobody has said anything.
 */
export async function findLastReview(document: string, req: PayloadRequest, until?: string): Promise<TranslationReview | null> {
  const { docs } = await req.payload.find({
    collection: 'translation-reviews',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    // Of two said in one instant the one with the greater id counts, for ids grow.
    sort: ['-createdAt', '-id'],
    where: { document: { equals: document }, ...(until ? { createdAt: { less_than_equal: until } } : {}) },
  })
  return docs[0] ?? null
}
