import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { becomeOriginal } from './becomeOriginal'
import { isLive } from './isLive'
import type { PublicationDoc } from './publicationDoc'

/** What becomes of the translations of an original that is taken away. */
const fates = ['follow', 'become-original'] as const
type Fate = (typeof fates)[number]

/** What is done to the original, and so to the translations that follow it. */
type Removal = 'unpublish' | 'trash' | 'delete'

/**
 * Lets no translation be left without its original: whoever takes an original away says what becomes of them, with
 * `translations=follow` or `translations=become-original` in the request, or nothing is changed at all.
 */
export const settleTranslations: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, operation, req }) => {
  if (operation !== 'update' || doc.original || (doc._status === 'published' && !doc.deletedAt)) return doc

  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  const removal = doc.deletedAt ? 'trash' : 'unpublish'
  if (removal === 'unpublish' && (await isLive(type, doc.id, req))) return doc

  await settle({ type, originalId: doc.id, removal, req })
  return doc
}

/** The same before an original is deleted for good. */
export const settleTranslationsBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await settle({ type: collection.slug as PublicationType, originalId: String(id), removal: 'delete', req })
}

interface Settlement {
  type: PublicationType
  originalId: string
  removal: Removal
  req: PayloadRequest
}

async function settle({ type, originalId, removal, req }: Settlement): Promise<void> {
  const translations = await findTranslationsLeft(type, originalId, removal, req)
  if (translations.length === 0) return

  const fate = fateAskedFor(req)
  if (!fate) throw new RefusalError(whatOfTranslations(translations, req), 409)
  for (const translation of translations) {
    if (fate === 'become-original') await becomeOriginal({ type, translation, originalId, req })
    else await take(type, translation.id, removal, req)
  }
}

/** What the request says is to become of them; `null` when it does not say. */
export function fateAskedFor(req: PayloadRequest): Fate | null {
  const asked = req.context.translations ?? req.query?.translations
  return fates.find((fate) => fate === asked) ?? null
}

/** The question that a request which does not say is refused with. */
export function whatOfTranslations(translations: PublicationDoc[], req: PayloadRequest): string {
  const titles = translations.map(({ title }) => `”${title}”`).join(', ')
  return editorWords(req)('Refusal.whatOfTranslations', { titles })
}

/** The translations that would be left without their original. A draft is nobody's loss while its original waits unpublished; in the trash or deleted, it would be an orphan. */
export async function findTranslationsLeft(
  type: PublicationType,
  originalId: string,
  removal: Removal,
  req: PayloadRequest,
): Promise<PublicationDoc[]> {
  const { docs } = await req.payload.find({
    collection: type,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    trash: removal === 'delete',
    where: {
      original: { equals: originalId },
      ...(removal === 'unpublish' ? { _status: { equals: 'published' } } : {}),
    },
  })
  return docs
}

async function take(collection: PublicationType, id: string, removal: Removal, req: PayloadRequest): Promise<void> {
  const target = { collection, id, depth: 0, overrideAccess: true, req }
  if (removal === 'delete') await req.payload.delete({ ...target, trash: true })
  else if (removal === 'trash') await req.payload.update({ ...target, data: { deletedAt: new Date().toISOString() } })
  else await req.payload.update({ ...target, data: { _status: 'draft' } })
}
