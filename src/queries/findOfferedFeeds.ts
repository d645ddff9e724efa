import { toFeedKey, toFeedSubjects, type FeedSubject } from '@/domain/feedSubject'
import type { Topic } from '@/domain/publication'
import { locales, type Locale } from '@/i18n/locales'
import { findFilledFeeds } from './findFilledFeeds'
import { findAllTopics } from './findTopics'
import type { Reader } from './reader'

/**
 * Every feed of many texts that holds something now, in all languages.
 *
 * @returns In the order of `toFeedSubjects`; topics by their names in the feed's language.
 */
export async function findOfferedFeeds(reader: Omit<Reader, 'locale'>): Promise<FeedSubject[]> {
  const named = await Promise.all(
    locales.map(async (locale) => [locale, await findAllTopics({ ...reader, locale })] as const),
  )
  // One for each of `locales`, which a mapped list cannot say of its keys.
  const subjects = toFeedSubjects(Object.fromEntries(named) as Record<Locale, Topic[]>)
  const filled = await findFilledFeeds(subjects.map(toFeedKey), reader)
  return subjects.filter((subject) => filled.has(toFeedKey(subject)))
}
