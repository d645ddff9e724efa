import { followedTextOf, followedTopicOf, type Follow } from '@/domain/subscription'
import { findFollowed } from '@/queries/findFollowed'
import type { Reader } from '@/queries/reader'
import { findTopics } from '@/queries/findTopics'

/**
 * Those follows of a list that something can be sent for: topics that there are, and texts that readers have, each by its
 * original. A draft is as unknown as what has never been.
 */
export async function findFollowable(follows: readonly Follow[], reader: Reader): Promise<Follow[]> {
  const topics = await findTopics(follows.flatMap((follow) => followedTopicOf(follow) ?? []), reader)
  const followable: Follow[] = []
  for (const follow of follows) {
    const [topic, text] = [followedTopicOf(follow), followedTextOf(follow)]
    if (topic !== null ? topic in topics : text === null || (await isOriginalOfReaders(text, reader))) followable.push(follow)
  }
  return followable
}

async function isOriginalOfReaders(id: string, reader: Reader): Promise<boolean> {
  return (await findFollowed(id, reader))?.originalId === id
}
