import type { CollectionBeforeChangeHook } from 'payload'
import { toSlug } from '@/domain/slug'
import { isLocale } from '@/i18n/locales'
import type { Topic } from '@/payload-types'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'
import { RefusalError } from '../access/refusalError'

/** Makes a topic's address word from its name where the editor wrote none, and refuses one that another topic has. */
export const makeTopicSlug: CollectionBeforeChangeHook<Topic> = async ({ collection, data, originalDoc, req }) => {
  // Each language has an address word of its own, so they are written one at a time.
  if (!isLocale(req.locale)) throw new RefusalError(editorWords(req)('Refusal.languageUnknown'), 400)
  const slug = toSlug(data.slug || data.name || '', req.locale)
  if (!slug) return data

  const { docs } = await req.payload.find({
    collection: 'topics',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { slug: { equals: slug }, ...(originalDoc?.id ? { id: { not_equals: originalDoc.id } } : {}) },
  })
  const holder = docs[0]
  if (holder)
    refuse([{ path: 'slug', message: editorWords(req)('Refusal.slugTaken', { slug, title: holder.name }) }], {
      collection: collection.slug,
      req,
    })
  return { ...data, slug }
}
