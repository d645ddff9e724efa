import type { Where } from 'payload'
import { findRecords } from './findRecords'
import type { Reader } from './reader'
import { toRevision } from './toRevision'

/**
 * The revisions of texts, without their words.
 *
 * @param where Which ones.
 * @returns By the text's id, the oldest first.
 */
export async function findRevisions(where: Where, reader: Reader) {
  const select = { document: true, number: true, significance: true, note: true, publishedAt: true, hiddenAt: true } as const
  const docs = await findRecords({ collection: 'revisions', select, sort: 'number', where }, reader)
  const revisions = docs.map((doc) => ({ ...toRevision(doc), document: doc.document }))
  return Map.groupBy(revisions, ({ document }) => document)
}
