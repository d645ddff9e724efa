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

/** Whether readers still have a text in another language that a subscription asks for. */
export async function isLeftInAnother(db: Database, { subscriptionId, document, now }: Following): Promise<boolean> {
  const { originalId } = await findFollows(db, document)
  const { rows } = await db.execute(sql`
    SELECT FROM feed_places AS place JOIN feed_texts() AS text ON text.id = place.document
    JOIN subscriptions AS subscription ON place.language = ANY (subscription.languages)
    WHERE place.feed = 'all' AND (text.id = ${originalId} OR text.original_id = ${originalId}) AND subscription.id = ${subscriptionId}
      AND place.is_public AND place.withdrawn_at IS NULL AND place.public_from <= ${now.toISOString()} LIMIT 1`)
  return rows.length > 0
}

/** Lets a subscriber go who has been told that a text is taken away, and forgets the address if it was all. */
export async function endFollowing(db: Database, following: Following): Promise<void> {
  if (await isLeftInAnother(db, following)) return
  const { originalId } = await findFollows(db, following.document)
  const follow = followText(originalId)
  const id = following.subscriptionId
  await db.execute(sql`DELETE FROM subscriptions WHERE id = ${id} AND follows = ARRAY[${follow}]`)
  await db.execute(sql`UPDATE subscriptions SET follows = array_remove(follows, ${follow}) WHERE id = ${id}`)
}
