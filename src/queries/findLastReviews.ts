import type { TranslationReview } from '@/payload-types'
import { findRecords } from './findRecords'
import type { Reader } from './reader'

type LastReview = Pick<TranslationReview, 'revision' | 'kind'>

/**
 * What somebody last said of translations: which revision of the original they are true to, and whether by publishing
 * them or of what was public already.
 *
 * @param ids The translations' ids.
 * @returns By the translation's id; one that nobody has said anything of is left out.
 */
export async function findLastReviews(ids: readonly string[], reader: Reader): Promise<Map<string, LastReview>> {
  const docs = await findRecords(
    {
      collection: 'translation-reviews',
      select: { document: true, revision: true, kind: true },
      // The last that was said counts; of two said in one instant, the one with the greater id, for ids grow.
      sort: ['createdAt', 'id'],
      where: { document: { in: ids } },
    },
    reader,
  )
  return new Map(docs.map(({ document, revision, kind }) => [document, { revision, kind }]))
}
