import { originalIdOf } from '@/domain/originalIdOf'
import { publicationTypes, type PublicationLink } from '@/domain/publication'
import { findEditions } from './findEditions'
import { findLinkDoc } from './findLinkDoc'
import type { Reader } from './reader'

/**
 * A text to follow, in the reader's language where it has one.
 *
 * @param id The text's id, or any of its translations'.
 * @returns The text, and the id of its original; `null` when it is not public, or no longer holds.
 */
export async function findFollowed(id: string, reader: Reader): Promise<{ originalId: string; text: PublicationLink } | null> {
  for (const type of publicationTypes) {
    const doc = await findLinkDoc(type, { id: { equals: id } }, reader)
    if (!doc) continue

    const originalId = originalIdOf(doc)
    const editions = ((await findEditions(type, [originalId], reader))[originalId] ?? []).filter((one) => !one.isWithdrawn)
    const text = editions.find(({ language }) => language === reader.locale) ?? editions[0]
    return text ? { originalId, text } : null
  }
  return null
}
