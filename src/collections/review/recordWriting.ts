import type { CollectionBeforeChangeHook } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { toWriting } from '@/domain/review'
import { recordAct } from '../acts/recordAct'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findChangedFields } from './changedFields'

/**
 * Keeps with a text who has written it since it was last published, and which save was the last. Words that change
 * after the text was handed in for review are back with their writer, and the audit log says so: nobody reviews one
 * text and publishes another.
 */
export const recordWriting: CollectionBeforeChangeHook<PublicationDoc> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before = originalDoc?.id ? originalDoc : null
  const { writers, saved } = toWriting(before?.writers)
  const state = req.context.isRestoringVersion ? before?.reviewState : data.reviewState
  const kept = { ...data, writers: { writers, saved }, reviewState: state ?? 'writing' }
  // The newsroom itself moves facts that nobody has written anew.
  if (before && req.context.becomesOriginal === before.id) return kept

  const changed = findChangedFields(collection.fields, data, before ?? {})
  if (changed.all.length === 0 && before) return kept

  const by = req.user?.id ?? null
  const isWriter = by !== null && (changed.words.length > 0 || !before)
  const now = new Date().toISOString()
  kept.writers = {
    writers: isWriter ? [...new Set([...writers, by])] : writers,
    saved: { at: now, by, pageId: pageIdOf(data) },
  }
  if (before && before.reviewState === 'ready' && changed.words.length > 0) {
    kept.reviewState = 'writing'
    // A collection's configuration knows its slug only as a string.
    const type = collection.slug as PublicationType
    if (data._status !== 'published')
      await recordAct({
        act: 'returned',
        type,
        doc: before,
        details: { because: 'words-changed', fields: changed.words },
        req,
      })
  }
  return kept
}

/** What has reached readers has no unpublished writers. */
export const forgetWriters: CollectionBeforeChangeHook<PublicationDoc> = ({ data }) => {
  if (data._status !== 'published' || data.deletedAt) return data
  return { ...data, writers: { ...toWriting(data.writers), writers: [] } }
}

function pageIdOf(data: object): string | null {
  return 'pageId' in data && typeof data.pageId === 'string' && data.pageId !== '' ? data.pageId : null
}
