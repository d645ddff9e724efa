import { originalIdOf } from '@/domain/originalIdOf'
import type { Publication, PublicationLink, PublicationType } from '@/domain/publication'
import { findEditions } from './findEditions'
import { findLinkDoc } from './findLinkDoc'
import { asReader, type Reader } from './reader'
import { toPublications } from './toPublications'

interface Place {
  type: PublicationType
  slug: string
}

/**
 * The public text at an address of the reader's language.
 *
 * @returns `null` when there is none.
 */
export async function findPublication({ type, slug }: Place, reader: Reader): Promise<Publication | null> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: type,
    limit: 1,
    pagination: false,
    where: { language: { equals: reader.locale }, slug: { equals: slug } },
  })
  const publications = await toPublications(type, docs, reader)
  return publications[0] ?? null
}

/**
 * A public text of another language at the same address word: what a reader who asks for it in this language is
 * shown the way to.
 *
 * @returns The text's edition in the reader's language where there is one, else the text itself; `null` when no
 *   language has a text of that address.
 */
export async function findElsewhere({ type, slug }: Place, reader: Reader): Promise<PublicationLink | null> {
  const doc = await findLinkDoc(type, { language: { not_equals: reader.locale }, slug: { equals: slug } }, reader)
  if (!doc) return null

  const originalId = originalIdOf(doc)
  const editions = (await findEditions(type, [originalId], reader))[originalId] ?? []
  return editions.find(({ language }) => language === reader.locale) ?? editions.find(({ id }) => id === doc.id) ?? null
}
