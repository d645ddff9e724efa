import type { Where } from 'payload'
import type { Locale } from '@/i18n/locales'

/** How far a text has come in one language. */
export type EditionStatus = 'draft' | 'published' | 'scheduled'

/** One language's document of a text, as editors see it. */
export interface Edition {
  id: string
  language: Locale
  status: EditionStatus
  isOriginal: boolean
  /** It still holds only a copy of the original's words. */
  isUntranslated: boolean
}

/** A stored document, as the admin's lists and the API give it. */
export interface EditionDoc {
  id: string
  language: Locale
  original?: string | { id: string } | null
  publishedAt?: string | null
  _status?: 'draft' | 'published' | null
  isUntranslated?: boolean | null
}

/**
 * What editors are told of a stored document.
 *
 * @param now The instant that decides whether a published text is still waiting for its time.
 */
export function toEdition(doc: EditionDoc, now: Date): Edition {
  return {
    id: doc.id,
    language: doc.language,
    status: statusOf(doc, now),
    isOriginal: !doc.original,
    isUntranslated: doc.isUntranslated ?? false,
  }
}

function statusOf({ _status, publishedAt }: EditionDoc, now: Date): EditionStatus {
  if (_status !== 'published') return 'draft'
  return publishedAt && new Date(publishedAt) > now ? 'scheduled' : 'published'
}

/** The condition that finds every edition of a text. */
export function editionsWhere(originalId: string): Where {
  return { or: [{ id: { equals: originalId } }, { original: { equals: originalId } }] }
}

/** Where a document is edited, with the admin's locale set to its language. */
export function editPath(type: string, { id, language }: Pick<Edition, 'id' | 'language'>): string {
  return `/admin/collections/${type}/${id}?locale=${language}`
}
