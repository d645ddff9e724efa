import type { PayloadRequest } from 'payload'
import type { TranslationReview } from '@/payload-types'

/**
 * What was last said of which revision of its original a translation is true to.
 *
 * @param document The translation's id.
 * @returns `null` when nobody has said anything.
 */
export async function findLastReview(document: string, req: PayloadRequest): Promise<TranslationReview | null> {
  const { docs } = await req.payload.find({
    collection: 'translation-reviews',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    // Of two said in one instant the one with the greater id counts, for ids grow.
    sort: ['-createdAt', '-id'],
    where: { document: { equals: document } },
  })
  return docs[0] ?? null
}
