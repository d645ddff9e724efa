import type { Where } from 'payload'
import type { Locale } from '@/i18n/locales'

/** How far a text has come in one language. */
export type EditionStatus = 'draft' | 'published' | 'scheduled' | 'withdrawn'

/** One language's document of a text, as editors see it. */
export interface Edition {
  id: string
  language: Locale
  title: string
  status: EditionStatus
  isOriginal: boolean
  /** It still holds only a copy of the original's words. */
  isUntranslated: boolean
}

/** A stored document, as the admin's lists and the API give it. */
export interface EditionDoc {
  id: string
  language: Locale
  title?: string | null
  original?: string | { id: string } | null
  publishedAt?: string | null
  withdrawnAt?: string | null
  _status?: 'draft' | 'published' | null
  isUntranslated?: boolean | null
}

/**
 * What editors are told of a text.
 *
 * @param newest The newest words, drafted or public.
 * @param stored The text as readers have it, when they have it: what `_status` says of it counts.
 * @param now    The instant that decides whether a published text is still waiting for its time.
 */
export function toEdition(newest: EditionDoc, stored: EditionDoc, now: Date): Edition {
  return {
    id: newest.id,
    language: newest.language,
    title: newest.title ?? '',
    status: statusOf(stored, now),
    isOriginal: !newest.original,
    isUntranslated: newest.isUntranslated ?? false,
  }
}

function statusOf({ _status, publishedAt, withdrawnAt }: EditionDoc, now: Date): EditionStatus {
  if (_status !== 'published') return 'draft'
  if (withdrawnAt) return 'withdrawn'
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
