import type { Publication } from '@/domain/publication'
import { findRecords } from './findRecords'
import type { Reader } from './reader'
import type { PublicationDoc } from './stored'

/** Whether a text holds, or holds again. */
type Standing = Pick<Publication, 'withdrawal' | 'reinstatedAt'>

const holds: Standing = { withdrawal: null, reinstatedAt: null }

/**
 * Since when, and why, texts no longer hold, or since when they do again.
 *
 * @param docs Texts, withdrawn or not.
 * @returns What is known of one of them.
 */
export async function findWithdrawals(
  docs: readonly Pick<PublicationDoc, 'id' | 'withdrawnAt'>[],
  reader: Reader,
): Promise<(doc: Pick<PublicationDoc, 'id' | 'withdrawnAt'>) => Standing> {
  if (docs.length === 0) return () => holds

  const takedowns = await findRecords(
    {
      collection: 'takedowns',
      select: { document: true, explanation: true, endedAt: true },
      sort: 'endedAt',
      where: { document: { in: docs.map(({ id }) => id) }, kind: { equals: 'withdrawn' } },
    },
    reader,
  )
  const byText = Map.groupBy(takedowns, ({ document }) => document)
  return ({ id, withdrawnAt }) => {
    const own = byText.get(id) ?? []
    const explanation = own.find(({ endedAt }) => !endedAt)?.explanation ?? ''
    if (withdrawnAt) return { withdrawal: { at: new Date(withdrawnAt), explanation }, reinstatedAt: null }
    const ends = own.flatMap(({ endedAt }) => endedAt ?? [])
    return { withdrawal: null, reinstatedAt: ends.length > 0 ? new Date(ends.at(-1) ?? 0) : null }
  }
}
