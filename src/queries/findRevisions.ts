import type { Where } from 'payload'
import { all, asReader, type Reader } from './reader'
import { toRevision } from './toRevision'

/**
 * The revisions of texts, without their words.
 *
 * @param where Which ones.
 * @returns By the text's id, the oldest first.
 */
export async function findRevisions(where: Where, reader: Reader) {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: 'revisions',
    select: { document: true, number: true, significance: true, note: true, publishedAt: true, hiddenAt: true },
    sort: 'number',
    where,
  })
  const revisions = docs.map((doc) => ({ ...toRevision(doc), document: doc.document }))
  return Map.groupBy(revisions, ({ document }) => document)
}
