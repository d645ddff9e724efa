import { sql } from '@payloadcms/db-postgres'
import { followText } from '@/domain/subscription'
import type { Database } from './database'
import { findFollows } from './findFollows'

interface Following {
  subscriptionId: string
  /** The text that was taken away. */
  document: string
  now: Date
}

/**
 * Whether readers still have a text in another language that a subscription asks for, be it a text of its own by now: what
 * was translated outlives its original when an editor says so.
 */
export async function isLeftInAnother(db: Database, following: Following): Promise<boolean> {
  const { originalId } = await findFollows(db, following.document)
  const former = sql`SELECT document FROM former_translations WHERE original = ${originalId}`
  return isAnyLeft(db, following, sql`text.id = ${originalId} OR text.original_id = ${originalId} OR text.id IN (${former})`)
}

/** Lets a subscriber go who has been told that a text is taken away, and forgets the address if it was all. */
export async function endFollowing(db: Database, following: Following): Promise<void> {
  const { originalId } = await findFollows(db, following.document)
  // A former translation is followed for itself.
  if (await isAnyLeft(db, following, sql`text.id = ${originalId} OR text.original_id = ${originalId}`)) return
  const follow = followText(originalId)
  const id = following.subscriptionId
  await db.execute(sql`DELETE FROM subscriptions WHERE id = ${id} AND follows = ARRAY[${follow}]`)
  await db.execute(sql`UPDATE subscriptions SET follows = array_remove(follows, ${follow}) WHERE id = ${id}`)
}

async function isAnyLeft(db: Database, { subscriptionId, now }: Following, texts: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await db.execute(sql`
    SELECT FROM feed_places AS place JOIN feed_texts() AS text ON text.id = place.document
    JOIN subscriptions AS subscription ON place.language = ANY (subscription.languages)
    WHERE place.feed = 'all' AND (${texts}) AND subscription.id = ${subscriptionId}
      AND place.is_public AND place.withdrawn_at IS NULL AND place.public_from <= ${now.toISOString()} LIMIT 1`)
  return rows.length > 0
}
