import { isLocale, type Locale } from '@/i18n/locales'
import { publicationTypes, type PublicationType } from './publication'

/** A feed by name: one of many texts, as `toFeedKey` names it, or that of one text and its changes. */
export type FeedName =
  | { of: 'everything'; locale: Locale | null }
  | { of: 'type'; locale: Locale; type: PublicationType }
  | { of: 'topic'; locale: Locale; topicId: string }
  | { of: 'text'; type: PublicationType; originalId: string }

/**
 * Reads the name by which the database knows a feed.
 *
 * @param key Such as `all`, `sv`, `sv:articles`, `sv:topic:{id}` or `text:articles:{id of the original}`.
 * @returns `null` for a language or a collection that the newsroom does not have.
 */
export function parseFeedKey(key: string): FeedName | null {
  const [first = '', second, id = ''] = key.split(':')
  if (key === 'all') return { of: 'everything', locale: null }
  const type = publicationTypes.find((one) => one === second)
  if (first === 'text') return type ? { of: 'text', type, originalId: id } : null
  if (!isLocale(first)) return null
  if (second === undefined) return { of: 'everything', locale: first }
  if (second === 'topic') return { of: 'topic', locale: first, topicId: id }
  return type ? { of: 'type', locale: first, type } : null
}
