import type { SelectType, Where } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { publicWhere } from '@/domain/publicity'
import type { Reader } from './reader'
import type { PublicationDoc } from './stored'

interface Texts {
  type: PublicationType
  where: Where
  /** The fields that are wanted; all that are stored when left out. */
  select?: SelectType
}

/**
 * Public texts as they are stored, in no order and without what Payload adds when it reads: of a text there is nothing to
 * add, and of fifty, looking through them takes three times as long as the database does.
 *
 * Payload is not asked for access here. The condition that it would ask is part of the question.
 *
 * @param where Which texts. Never more than a page or feed shows, since all that fit are read.
 */
export async function findTexts({ type, where, select }: Texts, reader: Pick<Reader, 'payload' | 'now' | 'transactionId'>) {
  const { payload, now, transactionId } = reader
  const { docs } = await payload.db.find<PublicationDoc>({
    collection: type,
    limit: 0,
    pagination: false,
    where: { and: [where, publicWhere(type, now)] },
    ...(select ? { select } : {}),
    ...(transactionId === undefined ? {} : { req: { transactionID: transactionId } }),
  })
  return docs
}
