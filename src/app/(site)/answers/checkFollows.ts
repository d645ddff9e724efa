import type { Follow } from '@/domain/subscription'
import type { Reader } from '@/queries/reader'
import { findFollowable } from '@/subscriptions/findFollowable'
import type { FilledIn, Problem } from '@/views/subscriptions/subscribing'

interface Checked {
  filledIn: FilledIn
  problems: Problem[]
}

/**
 * What a reader chose, without what cannot be followed.
 *
 * @param held What the reader follows already: it may stay, though it is there no more.
 */
export async function checkFollows(sent: FilledIn, reader: Reader, held: readonly Follow[] = []): Promise<Checked> {
  const followable = await findFollowable(sent.follows.filter((follow) => !held.includes(follow)), reader)
  const follows = sent.follows.filter((follow) => held.includes(follow) || followable.includes(follow))
  return { filledIn: { ...sent, follows }, problems: follows.length < sent.follows.length ? ['unknownFollows'] : [] }
}
