import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'
import type { PublicationDoc } from './publicationDoc'

/**
 * Refuses an address that another text of the language has, is about to have or once was public at, and names that
 * text: links to it would lead its readers wrong.
 */
export const refuseTakenSlug: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  if (!data.slug || data.deletedAt) return data

  // A collection's configuration knows its slug only as a string.
  const wanted = { type: collection.slug as PublicationType, data, ownId: originalDoc?.id, req }
  const message = (await findHolder(wanted)) ?? (await findFormerHolder(wanted))
  if (message) refuse([{ path: 'slug', message }], { collection: collection.slug, req })
  return data
}

interface Wanted {
  type: PublicationType
  data: Partial<PublicationDoc>
  /** The text that wants the address; a new one has no id. */
  ownId: string | undefined
  req: PayloadRequest
}

/** Why a text that has the address, or is drafted to have it, stands in the way. */
async function findHolder({ type, data: { language, slug = '' }, ownId, req }: Wanted): Promise<string | null> {
  const wanted = {
    collection: type,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: {
      slug: { equals: slug },
      language: { equals: language },
      ...(ownId ? { id: { not_equals: ownId } } : {}),
    },
  }
  const stored = await req.payload.find(wanted)
  const drafted = await req.payload.find({ ...wanted, draft: true })
  const holder = stored.docs[0] ?? drafted.docs[0]
  if (!holder) return null

  const words = { slug: slug ?? '', title: holder.title ?? '' }
  return editorWords(req)(holder.deletedAt ? 'Refusal.slugTakenInTrash' : 'Refusal.slugTaken', words)
}

/** Why a text that once was public at the address stands in the way. */
async function findFormerHolder({ type, data: { language, slug }, ownId, req }: Wanted): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'addresses',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { type: { equals: type }, language: { equals: language }, slug: { equals: slug } },
  })
  const document = docs[0]?.document
  if (!document || document === ownId) return null

  const holder = await req.payload.findByID({
    collection: type,
    id: document,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
    trash: true,
  })
  const t = editorWords(req)
  const slugWord = slug ?? ''
  return holder ? t('Refusal.addressReserved', { slug: slugWord, title: holder.title ?? '' }) : t('Refusal.addressOfDeleted', { slug: slugWord })
}
