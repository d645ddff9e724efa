import { toChanges, type Change } from '@/domain/revision'
import { all, asReader, type Reader } from './reader'
import { toRevision } from './toRevision'

/**
 * The changes that readers of texts are told of.
 *
 * @param ids The texts' ids.
 * @returns By the text's id, the oldest first; a text without a change is left out.
 */
export async function findChanges(ids: readonly string[], reader: Reader): Promise<Record<string, Change[]>> {
  if (ids.length === 0) return {}

  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: 'revisions',
    select: { document: true, number: true, significance: true, note: true, publishedAt: true, hiddenAt: true },
    sort: 'number',
    where: { document: { in: ids } },
  })
  const byText = Map.groupBy(docs, ({ document }) => document)
  return Object.fromEntries([...byText].map(([id, revisions]) => [id, toChanges(revisions.map(toRevision))]))
}
