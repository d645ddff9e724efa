import type { CollectionBeforeChangeHook } from 'payload'
import { findUnsafeLinks } from '@/richText/walk'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/** Refuses links that a browser could run or that lead nowhere, in drafts too: http, https, mailto and tel may stand. */
export const refuseUnsafeLinks: CollectionBeforeChangeHook<PublicationDoc> = ({ collection, data, req }) => {
  const t = editorWords(req)
  const issues = findUnsafeLinks(bodyOf(data)).map(({ url, text }) => ({
    path: 'body' as const,
    message: t('Refusal.unsafeLink', { url, text }),
  }))
  refuse(issues, { collection: collection.slug, req })
  return data
}
