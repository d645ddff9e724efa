import type { Publication } from '@/domain/publication'
import { asReader, type Reader } from './reader'

/**
 * A text as everybody has it, when it has become public.
 *
 * @returns `null` while it is not.
 */
export async function findPublicEdition({ type, id }: Pick<Publication, 'type' | 'id'>, reader: Reader) {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: type,
    limit: 1,
    pagination: false,
    select: { slug: true, language: true },
    where: { id: { equals: id } },
  })
  const doc = docs[0]
  return doc?.slug ? { type, slug: doc.slug, locale: doc.language } : null
}
