import { findUnreadParts, toWork } from '@/domain/translationWork'
import { findLastReviews } from './findLastReviews'
import type { Reader } from './reader'
import type { PublicationDoc } from './stored'

/**
 * The texts that hold words which a machine wrote and nobody has read. Who says of a public text that it is still correct
 * has read it as it stands; who publishes it may have published it unread.
 *
 * @param docs Public texts, translations or not.
 * @returns The texts' ids. Nothing else of the work on a translation is told.
 */
export async function findUnreadMachineWords(
  docs: readonly Pick<PublicationDoc, 'id' | 'work'>[],
  reader: Reader,
): Promise<Set<string>> {
  const ids = docs.filter(({ work }) => findUnreadParts(toWork(work)).length > 0).map(({ id }) => id)
  if (ids.length === 0) return new Set()

  const reviews = await findLastReviews(ids, reader)
  return new Set(ids.filter((id) => reviews.get(id)?.kind !== 'still-correct'))
}
