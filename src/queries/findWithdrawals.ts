import type { Withdrawal } from '@/domain/publication'
import { all, asReader, type Reader } from './reader'
import type { PublicationDoc } from './stored'

/**
 * Since when, and why, texts no longer hold.
 *
 * @param docs Texts, withdrawn or not.
 * @returns By the text's id; a text that stands is left out.
 */
export async function findWithdrawals(
  docs: readonly Pick<PublicationDoc, 'id' | 'withdrawnAt'>[],
  reader: Reader,
): Promise<Record<string, Withdrawal>> {
  const withdrawn = docs.filter(({ withdrawnAt }) => withdrawnAt)
  if (withdrawn.length === 0) return {}

  const { docs: takedowns } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: 'takedowns',
    select: { document: true, explanation: true },
    where: { document: { in: withdrawn.map(({ id }) => id) }, kind: { equals: 'withdrawn' }, endedAt: { exists: false } },
  })
  const explanations = new Map(takedowns.map(({ document, explanation }) => [document, explanation ?? '']))
  return Object.fromEntries(
    withdrawn.map(({ id, withdrawnAt }) => [id, { at: new Date(withdrawnAt ?? 0), explanation: explanations.get(id) ?? '' }]),
  )
}
