import type { CollectionBeforeValidateHook } from 'payload'
import { defaultLocale } from '@/i18n/locales'
import { toHtml } from '@/richText/toHtml'
import { findReferences } from '@/richText/walk'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/** Refuses running text that no page or feed could show, such as a program may send that is not our editor. */
export const refuseBrokenBody: CollectionBeforeValidateHook<PublicationDoc> = ({ collection, data, req }) => {
  if (data?.body && !canBeShown(data))
    refuse([{ path: 'body', message: editorWords(req)('Refusal.brokenBody') }], { collection: collection.slug, req })
  return data
}

function canBeShown(data: Partial<PublicationDoc>): boolean {
  const references = { publications: {}, documents: {}, images: {}, contacts: {} }
  try {
    const body = bodyOf(data)
    findReferences(body)
    return toHtml(body, { references, locale: defaultLocale, siteUrl: 'http://localhost', audience: 'page' }) !== null
  } catch {
    // Whatever is wrong with it, the answer is the same: readers would be shown nothing at all.
    return false
  }
}
