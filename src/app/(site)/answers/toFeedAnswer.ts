import type { FeedFormat } from '@/domain/address'
import type { Feed } from '@/feeds/feed'
import { writeFeed } from '@/feeds/writeFeed'
import type { Answer } from './answer'
import { onFeedTerms } from './onFeedTerms'
import type { Visit } from './visit'

interface FeedToSend {
  feed: Feed
  format: FeedFormat
  /** When a text of the feed next leaves it by itself; `null` when none does. */
  nextMoment: Date | null
}

/** A feed as an answer. */
export async function toFeedAnswer(visit: Visit, { feed, format, nextMoment }: FeedToSend): Promise<Answer> {
  return onFeedTerms(visit, { ...writeFeed(feed, format), updatedAt: feed.updatedAt, nextMoment })
}
