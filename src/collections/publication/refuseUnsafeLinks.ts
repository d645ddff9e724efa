import type { CollectionBeforeChangeHook } from 'payload'
import { findUnsafeLinks } from '@/richText/walk'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/**
 * Refuses links that a browser could run or that lead nowhere, in drafts too: http, https, mailto and tel may stand. A
 * draft is saved while its writer types, so an address that has only been begun is refused when it is published.
 */
export const refuseUnsafeLinks: CollectionBeforeChangeHook<PublicationDoc> = ({ collection, data, req }) => {
  const t = editorWords(req)
  const isDraft = data._status !== 'published'
  const unsafe = findUnsafeLinks(bodyOf(data)).filter(({ url }) => !(isDraft && isBegun(url)))
  const issues = unsafe.map(({ url, text }) => ({
    path: 'body' as const,
    message: t('Refusal.unsafeLink', { url, text }),
  }))
  refuse(issues, { collection: collection.slug, req })
  return data
}

/** What the editor of running text offers for a start, before a host is typed. */
function isBegun(url: string): boolean {
  return /^(https?:\/{0,2})?$/i.test(url.trim())
}
