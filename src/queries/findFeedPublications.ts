import { publicationTypes, type Publication, type PublicationType } from '@/domain/publication'
import { locales, type Locale } from '@/i18n/locales'
import type { FeedText } from './findFeedPlaces'
import { asReader, type Reader } from './reader'
import { toPublications } from './toPublications'

/**
 * Public texts, whole, for feeds.
 *
 * @param texts Texts of any language and collection, at most a document of a feed holds.
 * @returns In no order. A text that is not public is left out.
 */
export async function findFeedPublications(
  texts: readonly FeedText[],
  reader: Omit<Reader, 'locale'>,
): Promise<Publication[]> {
  const batches = publicationTypes.flatMap((type) => locales.map((locale) => ({ type, locale })))
  const found = await Promise.all(
    batches.map(({ type, locale }) => {
      const ids = texts.flatMap((text) => (text.type === type && text.language === locale ? [text.id] : []))
      return findBatch({ type, locale, ids }, reader)
    }),
  )
  return found.flat()
}

interface Batch {
  type: PublicationType
  locale: Locale
  ids: string[]
}

async function findBatch({ type, locale, ids }: Batch, reader: Omit<Reader, 'locale'>): Promise<Publication[]> {
  if (ids.length === 0) return []

  const inLanguage = { ...reader, locale }
  const { docs } = await reader.payload.find({
    ...asReader(inLanguage),
    collection: type,
    limit: ids.length,
    pagination: false,
    where: { id: { in: ids } },
  })
  return toPublications(type, docs, inLanguage)
}
