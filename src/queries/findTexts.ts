import type { Where } from 'payload'
import { idOf, idsOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { ownPublicWhere } from '@/domain/publicity'
import { findRecords } from './findRecords'
import type { Reader } from './reader'
import type { factFields, linkFields, PublicationDoc } from './stored'

interface Texts {
  type: PublicationType
  where: Where
  /** The fields that are wanted, `original` always among them; all that are stored when left out. */
  select?: typeof linkFields | typeof factFields
}

type Asker = Pick<Reader, 'payload' | 'now' | 'transactionId'>

/**
 * Public texts as they are stored, in no order.
 *
 * @param where Which texts. Never more than a page or feed shows, since all that fit are read.
 */
export async function findTexts({ type, where, select }: Texts, reader: Asker): Promise<PublicationDoc[]> {
  const docs = await findRecords(
    { collection: type, where: { and: [where, ownPublicWhere(type, reader.now)] }, ...(select ? { select } : {}) },
    reader,
  )
  const hiddenOriginals = await findHidden(type, docs, reader)
  return docs.filter(({ original }) => !hiddenOriginals.has(idOf(original) ?? ''))
}

/** The texts' originals that are not public: what is translated from them is not, either. */
async function findHidden(type: PublicationType, docs: readonly PublicationDoc[], reader: Asker): Promise<Set<string>> {
  const present = new Set(docs.map(({ id }) => id))
  const asked = idsOf(docs.map(({ original }) => original)).filter((id) => !present.has(id))
  if (asked.length === 0) return new Set()

  const where = { and: [{ id: { in: asked } }, ownPublicWhere(type, reader.now)] }
  const found = new Set((await findRecords({ collection: type, where, select: { original: true } }, reader)).map(({ id }) => id))
  return new Set(asked.filter((id) => !found.has(id)))
}
