import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { feedFormats } from '@/domain/address'
import { noticeMilliseconds } from '@/domain/withdrawalNotice'

/**
 * Finds out which documents of feeds have changed since it was last asked, by what was done to texts and by the texts'
 * own times, and puts them into the queue of what the hub is to be told of: each once, however often it has changed.
 *
 * @param now The instant it is. What readers are to have later is not told of before.
 */
export async function takeInChanges({ db: { drizzle: db } }: Payload, now: Date): Promise<void> {
  const formats = sql.join(feedFormats.map((format) => sql`${format}`), sql`, `)
  await db.execute(sql`
    SELECT take_in_hub_changes(${now.toISOString()}, ARRAY[${formats}]::text[], make_interval(secs => ${noticeMilliseconds / 1000}))`)
}

/** Without a hub there is nobody to tell; whoever sets one up later does not tell it of the past. */
export async function dropChanges({ db: { drizzle: db } }: Payload): Promise<void> {
  await db.execute(sql`DELETE FROM hub_changes`)
  await db.execute(sql`DELETE FROM hub_pings`)
  await db.execute(sql`UPDATE hub_looks SET looked_until = NULL WHERE looked_until IS NOT NULL`)
}
