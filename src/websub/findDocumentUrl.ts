import type { Payload } from 'payload'
import type { Address, FeedFormat } from '@/domain/address'
import { parseFeedKey, type FeedName } from '@/domain/parseFeedKey'
import { toUrl } from '@/domain/paths'
import { defaultLocale } from '@/i18n/locales'
import { findEditions } from '@/queries/findEditions'
import { findTopicEditions } from '@/queries/findTopics'

interface Named {
  /** The feed, as the database names it. */
  feed: string
  format: FeedFormat
}

interface Site {
  payload: Payload
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  now: Date
}

/**
 * The address of the newest texts of a feed, as the feed itself spells it.
 *
 * @returns `null` for a feed that is not there any more: of a text that readers do not have, or a topic without a name.
 */
export async function findDocumentUrl({ feed, format }: Named, site: Site): Promise<string | null> {
  const name = parseFeedKey(feed)
  const address = name && (await findAddress(name, format, site))
  return address && toUrl(site.siteUrl, address)
}

async function findAddress(name: FeedName, format: FeedFormat, { payload, now }: Site): Promise<Address | null> {
  switch (name.of) {
    case 'everything':
      return { page: 'feed', locale: name.locale, format }
    case 'type':
      return { page: 'listFeed', locale: name.locale, type: name.type, format }
    case 'topic': {
      const { locale, topicId } = name
      const [edition] = await findTopicEditions(topicId, { payload, locale, now }, [locale])
      return edition ? { page: 'topicFeed', locale, slug: edition.slug, format } : null
    }
    case 'text': {
      const { type, originalId } = name
      const { [originalId]: editions } = await findEditions(type, [originalId], { payload, locale: defaultLocale, now })
      const original = editions?.find(({ id }) => id === originalId)
      return original ? { page: 'textFeed', locale: original.language, type, slug: original.slug, format } : null
    }
  }
}
