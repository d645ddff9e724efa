import { sql } from '@payloadcms/db-postgres'
import { followText } from '@/domain/subscription'
import type { Database } from './database'
import { findFollows } from './findFollows'

interface Following {
  subscriptionId: string
  now: Date
}

/** Any of the languages of a text. */
const inFamily = (originalId: string) => sql`(text.id = ${originalId} OR text.original_id = ${originalId})`

/**
 * Whether readers still have a text in another language that a subscription asks for, be it a text of its own by now that
 * is followed for itself: what was translated outlives its original when an editor says so.
 *
 * @param originalId The original of the text that was taken away.
 */
export async function isLeftInAnother(db: Database, originalId: string, following: Following): Promise<boolean> {
  const former = sql`SELECT document FROM former_translations WHERE original = ${originalId}`
  const followed = sql`text.id IN (${former}) AND 'text:' || text.id = ANY (subscription.follows)`
  return isAnyLeft(db, sql`${inFamily(originalId)} OR ${followed}`, following)
}

/** Lets a subscriber go who has been told that a text is taken away, and forgets the address if it was all. */
export async function endFollowing(db: Database, document: string, following: Following): Promise<void> {
  const { originalId } = await findFollows(db, document)
  // A former translation is followed for itself.
  if (await isAnyLeft(db, inFamily(originalId), following)) return
  const follow = followText(originalId)
  const id = following.subscriptionId
  await db.execute(sql`DELETE FROM subscriptions WHERE id = ${id} AND follows = ARRAY[${follow}]`)
  await db.execute(sql`UPDATE subscriptions SET follows = array_remove(follows, ${follow}) WHERE id = ${id}`)
}

async function isAnyLeft(db: Database, texts: ReturnType<typeof sql>, { subscriptionId, now }: Following): Promise<boolean> {
  const { rows } = await db.execute(sql`
    SELECT FROM feed_places AS place JOIN feed_texts() AS text ON text.id = place.document
    JOIN subscriptions AS subscription ON place.language = ANY (subscription.languages)
    WHERE place.feed = 'all' AND (${texts}) AND subscription.id = ${subscriptionId}
      AND place.is_public AND place.withdrawn_at IS NULL AND place.public_from <= ${now.toISOString()} LIMIT 1`)
  return rows.length > 0
}
