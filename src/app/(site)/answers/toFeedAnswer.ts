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
  const answer = await onFeedTerms(visit, { ...writeFeed(feed, format), updatedAt: feed.updatedAt, nextMoment })
  return { ...answer, headers: { ...answer.headers, ...toHubLinks(feed) } }
}

/** @see https://www.w3.org/TR/websub/#discovery – subscribers look here first, and know the feed by the name it has here */
function toHubLinks({ hubUrl, url }: Feed): Record<string, string> {
  return hubUrl ? { Link: `<${hubUrl}>; rel="hub", <${url}>; rel="self"` } : {}
}
