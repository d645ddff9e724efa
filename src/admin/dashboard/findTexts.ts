import type { Payload, Where } from 'payload'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'

/** The newest words of a text, as far as the dashboard needs them. */
export interface NewestText {
  type: PublicationType
  id: string
  language: Locale
  title: string
  updatedAt: string
  writers: unknown
}

/**
 * Texts of every collection by what their newest version holds, the latest changed first.
 *
 * @param where Asked of each collection.
 * @param limit Of each collection.
 */
export async function findTexts(payload: Payload, where: Where, limit: number): Promise<NewestText[]> {
  const found = await Promise.all(
    publicationTypes.map(async (type) => {
      const { docs } = await payload.find({
        collection: type,
        depth: 0,
        draft: true,
        limit,
        overrideAccess: true,
        pagination: false,
        select: { title: true, language: true, updatedAt: true, writers: true },
        sort: '-updatedAt',
        where,
      })
      return docs.map(({ id, language, title, updatedAt, writers }) => ({
        type,
        id,
        language,
        title: title ?? '',
        updatedAt,
        writers,
      }))
    }),
  )
  return found.flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
}
