import type { CollectionBeforeChangeHook } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'
import type { PublicationDoc } from './publicationDoc'

/** Refuses an address that another text of the language has or is about to have, and names that text. */
export const refuseTakenSlug: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  if (!data.slug || data.deletedAt) return data

  const wanted = {
    // A collection's configuration knows its slug only as a string.
    collection: collection.slug as PublicationType,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: {
      slug: { equals: data.slug },
      language: { equals: data.language },
      ...(originalDoc?.id ? { id: { not_equals: originalDoc.id } } : {}),
    },
  }
  const stored = await req.payload.find(wanted)
  const drafted = await req.payload.find({ ...wanted, draft: true })
  const holder = stored.docs[0] ?? drafted.docs[0]
  if (!holder) return data

  const t = editorWords(req)
  const message = holder.deletedAt
    ? t('Refusal.slugTakenInTrash', { slug: data.slug, title: holder.title ?? '' })
    : t('Refusal.slugTaken', { slug: data.slug, title: holder.title ?? '' })
  refuse([{ path: 'slug', message }], { collection: collection.slug, req })
  return data
}
