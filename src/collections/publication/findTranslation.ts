import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import type { PublicationDoc } from './publicationDoc'

interface Sought {
  type: PublicationType
  /** The original's id. */
  originalId: string
  language: Locale
  req: PayloadRequest
}

/**
 * The translation of a text to a language, in its newest words.
 *
 * @returns `null` when there is none; one in the trash is one.
 */
export async function findTranslation({ type, originalId, language, req }: Sought): Promise<PublicationDoc | null> {
  const { docs } = await req.payload.find({
    collection: type,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { original: { equals: originalId }, language: { equals: language } },
  })
  return docs[0] ?? null
}
