import { publicationTypes, type Publication, type PublicationType } from '@/domain/publication'
import { listedWhere } from '@/domain/publicity'
import { asReader, type Reader } from './reader'
import { toPublications } from './toPublications'

/**
 * The newest public texts in the reader's language, whole, for feeds.
 *
 * @param types Collections to take from.
 * @param limit How many, 1–100.
 * @returns Newest first by when they became public.
 */
export async function findFeedPublications(
  { types = publicationTypes, limit }: { types?: readonly PublicationType[]; limit: number },
  reader: Reader,
): Promise<Publication[]> {
  const found = await Promise.all(
    types.map(async (type) => {
      const { docs } = await reader.payload.find({
        ...asReader(reader),
        collection: type,
        limit,
        pagination: false,
        sort: ['-publishedAt', 'id'],
        where: { and: [listedWhere, { language: { equals: reader.locale } }] },
      })
      return toPublications(type, docs, reader)
    }),
  )
  return found
    .flat()
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}
