import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { toSlug } from '@/domain/slug'
import { defaultLocale } from '@/i18n/locales'
import { findLastPublished } from './findLastPublished'
import type { PublicationDoc } from './publicationDoc'

/**
 * Makes the address word from the title where the editor wrote none. It follows the title until the text is first
 * published; from then on an address stays as it is. What an editor wrote is made into a proper address word.
 */
export const makeSlug: CollectionBeforeValidateHook<PublicationDoc> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data?.title) return data
  const locale = data.language ?? defaultLocale
  // A title without a letter that an address can hold makes no address word.
  const title = toSlug(data.title, locale) || null
  const slug = toSlug(data.slug ?? '', locale) || null

  if (operation === 'create') return { ...data, slug: slug ?? (data.copiedWords ? null : title) }
  if (!originalDoc) return data

  const previousTitle = toSlug(originalDoc.title ?? '', originalDoc.language) || null
  const isOwnWord = slug !== null && slug !== previousTitle
  if (isOwnWord) return { ...data, slug }
  // A translation that still has the original's title gets no address in the original's language by accident.
  if (!slug && title === previousTitle && data._status !== 'published') return { ...data, slug }
  if (slug && (title === slug || (await wasPublished(originalDoc.id, collection.slug, req)))) return { ...data, slug }
  return { ...data, slug: title }
}

async function wasPublished(id: string, collection: string, req: PayloadRequest): Promise<boolean> {
  // A collection's configuration knows its slug only as a string.
  return (await findLastPublished({ collection: collection as PublicationType, id, req })) !== null
}
