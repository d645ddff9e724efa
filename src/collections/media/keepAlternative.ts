import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { isLocale, type Locale } from '@/i18n/locales'
import type { Media } from '@/payload-types'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'

/** Refuses to take the alternative text from a picture that readers of its language see. */
export const keepAlternative: CollectionBeforeChangeHook<Media> = async ({ data, operation, originalDoc, req }) => {
  const language = req.locale
  if (operation !== 'update' || data.decorative || data.alt?.trim() || !isLocale(language)) return data

  for (const collection of publicationTypes)
    if (await isShown({ collection, imageId: originalDoc?.id ?? '', language, req }))
      refuse([{ path: 'alt', message: editorWords(req)('Refusal.alternativeNeeded') }], { collection: 'media', req })
  return data
}

interface Showing {
  collection: PublicationType
  imageId: string
  language: Locale
  req: PayloadRequest
}

/** Whether a live text of the language shows the picture, itself or, for a translation, as its original does. */
async function isShown({ collection, imageId, language, req }: Showing): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { slug: true },
    where: { 'uses.value': { equals: imageId } },
  })
  const ids = docs.map(({ id }) => id)
  if (ids.length === 0) return false

  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    where: {
      language: { equals: language },
      _status: { equals: 'published' },
      or: [{ id: { in: ids } }, { original: { in: ids } }],
    },
  })
  return totalDocs > 0
}
