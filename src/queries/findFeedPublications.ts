import { publicationTypes, type Publication } from '@/domain/publication'
import { defaultLocale } from '@/i18n/locales'
import type { FeedText } from './findFeedPlaces'
import { findTexts } from './findTexts'
import type { Reader } from './reader'
import { toMixedPublications } from './toPublications'

/**
 * Public texts, whole, for feeds.
 *
 * @param texts Texts of any language and collection, at most those of one document of a feed.
 * @returns In no order. A text that is not public is left out.
 */
export async function findFeedPublications(
  texts: readonly FeedText[],
  reader: Omit<Reader, 'locale'>,
): Promise<Publication[]> {
  const batches = await Promise.all(
    publicationTypes.map(async (type) => {
      const ids = texts.flatMap((text) => (text.type === type ? [text.id] : []))
      return { type, docs: ids.length > 0 ? await findTexts({ type, where: { id: { in: ids } } }, reader) : [] }
    }),
  )
  // Each text is told in its own language; the reader's is asked of nothing.
  return toMixedPublications(batches, { ...reader, locale: defaultLocale })
}
