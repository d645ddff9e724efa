import { toWork } from '@/domain/translationWork'
import { findUnread } from '@/translation/workbench/findUnread'
import { findLastReviews } from './findLastReviews'
import { bodyOf } from './bodyOf'
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
  docs: readonly PublicationDoc[],
  reader: Reader,
): Promise<Set<string>> {
  const ids = docs.filter(hasUnread).map(({ id }) => id)
  if (ids.length === 0) return new Set()

  const reviews = await findLastReviews(ids, reader)
  return new Set(ids.filter((id) => reviews.get(id)?.kind !== 'still-correct'))
}

function hasUnread(doc: PublicationDoc): boolean {
  const words = { title: doc.title ?? '', standfirst: doc.standfirst ?? '', body: bodyOf(doc) }
  const place = 'place' in doc ? doc.place : null
  const publisher = 'publisher' in doc ? doc.publisher : null
  return findUnread({ ...words, place, publisher }, toWork(doc.work)).length > 0
}
