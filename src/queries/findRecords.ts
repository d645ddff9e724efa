import type { CollectionSlug, DataFromCollectionSlug, SelectType, Sort, Where } from 'payload'
import type { Reader } from './reader'

interface Records<Slug extends CollectionSlug> {
  collection: Slug
  where: Where
  /** The fields that are wanted; all that are stored when left out. */
  select?: SelectType
  sort?: Sort
}

/**
 * Records as they are stored, without what Payload adds when it reads: where there is nothing to add, looking through
 * fifty of them takes three times as long as the database does.
 *
 * Payload is not asked for access here. Who asks for what not everybody may read makes that part of the question.
 *
 * @param where Which ones. Never more than a page or feed needs, since all that fit are read.
 */
export async function findRecords<Slug extends CollectionSlug>(
  { collection, where, select, sort }: Records<Slug>,
  { payload, transactionId }: Pick<Reader, 'payload' | 'transactionId'>,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const { docs } = await payload.db.find<DataFromCollectionSlug<Slug>>({
    collection,
    limit: 0,
    pagination: false,
    where,
    ...(select ? { select } : {}),
    ...(sort ? { sort } : {}),
    ...(transactionId === undefined ? {} : { req: { transactionID: transactionId } }),
  })
  return docs
}
