import { sql } from '@payloadcms/db-postgres'
import { followText, isFollow, type Follow } from '@/domain/subscription'
import type { Database } from './database'

/** What a text belongs to, and whether it is the original. */
export interface Belonging {
  originalId: string
  /** By any of these it is followed. */
  follows: Follow[]
}

/**
 * What somebody follows who is to be told of a text: the feeds it stands in, without their languages, and the text itself.
 *
 * @param document The text, public or not any more.
 */
export async function findFollows(db: Database, document: string): Promise<Belonging> {
  const { rows: texts } = await db.execute<{ original: string | null }>(
    sql`SELECT original_id AS original FROM feed_texts() WHERE id = ${document}`,
  )
  const { rows: places } = await db.execute<{ feed: string }>(
    sql`SELECT feed FROM feed_places WHERE document = ${document} AND is_public`,
  )
  const originalId = texts[0]?.original ?? document
  const follows = places.map(({ feed }) => feed.replace(/^[a-z]+:/, '')).filter(isFollow)
  return { originalId, follows: [...follows, followText(originalId)] }
}
