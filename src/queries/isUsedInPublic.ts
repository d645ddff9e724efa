import { publicationTypes, type PublicationType } from '@/domain/publication'
import { findTextsOfRevisions } from './findTextsOfRevisions'
import { all, asReader, type Reader } from './reader'

/**
 * Whether readers are shown a file or a contact now: by a text, by a contact whose portrait the file is, or by an earlier
 * version of a text that they may read.
 *
 * @param id The record of the file or contact.
 */
export async function isUsedInPublic(id: string, reader: Reader): Promise<boolean> {
  const portrayed = await findPortrayedContacts(id, reader)
  if (portrayed.some(({ showOnContactPage }) => showOnContactPage)) return true

  const used = [id, ...portrayed.map((contact) => contact.id)]
  const earlier = await findTextsOfRevisions(used, reader)
  for (const type of publicationTypes) {
    if (await isAnyPublic({ type, used, earlier: earlier[type] }, reader)) return true
  }
  return false
}

interface Uses {
  type: PublicationType
  /** Records that stand for the file. */
  used: string[]
  /** Texts that used one of them in an earlier version. */
  earlier: string[]
}

async function isAnyPublic({ type, used, earlier }: Uses, reader: Reader): Promise<boolean> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: type,
    limit: 1,
    pagination: false,
    select: { slug: true },
    where: { or: [{ 'uses.value': { in: used } }, { id: { in: earlier } }] },
  })
  return docs.length > 0
}

async function findPortrayedContacts(imageId: string, reader: Reader) {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: 'contacts',
    select: { showOnContactPage: true },
    where: { photo: { equals: imageId } },
  })
  return docs
}
