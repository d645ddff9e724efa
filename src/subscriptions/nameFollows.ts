import { followedTextOf, followedTopicOf, type Follow } from '@/domain/subscription'
import type { PublicationLink } from '@/domain/publication'
import { findFollowed } from '@/queries/findFollowed'
import type { Reader } from '@/queries/reader'
import { findTopics } from '@/queries/findTopics'

/** What topics and texts that are followed are called in the reader's language; without those that are there no more. */
export interface FollowNames {
  topics: Readonly<Record<string, string>>
  texts: Readonly<Record<string, PublicationLink>>
}

/** Names what is followed. */
export async function nameFollows(follows: readonly Follow[], reader: Reader): Promise<FollowNames> {
  const topics = await findTopics(follows.flatMap((follow) => followedTopicOf(follow) ?? []), reader)
  const texts: Record<string, PublicationLink> = {}
  for (const id of follows.flatMap((follow) => followedTextOf(follow) ?? [])) {
    const followed = await findFollowed(id, reader)
    if (followed) texts[id] = followed.text
  }
  return { topics: Object.fromEntries(Object.values(topics).map(({ id, name }) => [id, name])), texts }
}
