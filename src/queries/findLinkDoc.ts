import type { Where } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { asReader, type Reader } from './reader'
import { linkFields, type LinkDoc } from './stored'

/**
 * One public text of a collection, as far as a link to it needs.
 *
 * @param where Which one.
 * @returns `null` when there is none.
 */
export async function findLinkDoc(type: PublicationType, where: Where, reader: Reader): Promise<LinkDoc | null> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: type,
    limit: 1,
    pagination: false,
    select: linkFields,
    where,
  })
  return docs[0] ?? null
}
