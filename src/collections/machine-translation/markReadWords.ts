import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { findUnreadParts, toWork, type TranslationWork } from '@/domain/translationWork'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findLastReview } from '../translation-reviews/findLastReview'

/**
 * Remembers, as a translation is saved anew, that who said that it is still correct has read the machine's words in it: as
 * readers have them, and no others that a machine has written since.
 */
export const markReadWords: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  const work = toWork(data.work)
  const unread = findUnreadParts(work)
  if (unread.length === 0 || !originalDoc?.id) return data
  const review = await findLastReview(originalDoc.id, req)
  if (review?.kind !== 'still-correct') return data

  // A collection's configuration knows its slug only as a string.
  const published = await findPublishedWork(collection.slug as PublicationType, originalDoc.id, req)
  const reviewed = { by: idOf(review.by) ?? '', at: review.at }
  const read = unread.flatMap((id) => {
    const [machine, then] = [work.parts[id]?.machine, published.parts[id]?.machine]
    const isWhatWasRead = machine && then?.at === machine.at && then.words === machine.words
    return isWhatWasRead ? [[id, { ...work.parts[id], machine: { ...machine, reviewed } }]] : []
  })
  return { ...data, work: { ...work, parts: { ...work.parts, ...Object.fromEntries(read) } } }
}

async function findPublishedWork(collection: PublicationType, id: string, req: PayloadRequest): Promise<TranslationWork> {
  const stored = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true, req })
  return toWork(stored?._status === 'published' ? stored.work : null)
}
