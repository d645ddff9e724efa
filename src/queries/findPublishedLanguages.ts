import { toFeedKey } from '@/domain/feedSubject'
import { locales, type Locale } from '@/i18n/locales'
import { findFilledFeeds } from './findFilledFeeds'
import type { Reader } from './reader'

/**
 * The languages in which something is published. The feeds of the others are empty.
 *
 * @returns In the house's order.
 */
export async function findPublishedLanguages(reader: Pick<Reader, 'payload' | 'now'>): Promise<Locale[]> {
  const toKey = (locale: Locale) => toFeedKey({ of: 'everything', locale })
  const filled = await findFilledFeeds(locales.map(toKey), reader)
  return locales.filter((locale) => filled.has(toKey(locale)))
}
