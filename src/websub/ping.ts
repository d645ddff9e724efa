import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { FeedFormat } from '@/domain/address'
import { toNextAttempt } from '@/domain/toNextAttempt'

/** A document of a feed that the hub is to be told of. */
export interface Ping extends Record<string, unknown> {
  /** The feed, as the database names it. */
  feed: string
  format: FeedFormat
  /** How often it has been tried, this time included. */
  attempts: number
  /** Which of the document's changes is told. */
  version: number
}

/** A ping that was begun this long ago and is still there was begun by a process that has ended. */
const leaseMilliseconds = 2 * 60 * 1000

/** While the hub takes nothing, all that is due waits this long. */
const awayMilliseconds = 60 * 1000

/**
 * Takes the next ping out of the queue for this process alone. One that is never settled is due again after two minutes.
 *
 * @returns What has been tried least often, so that one document that the hub chokes on keeps no other waiting; among
 *   those the feeds of many texts first, for an archive that is moved in changes thousands of the others. `null` when
 *   nothing is due.
 */
export async function claimPing({ db: { drizzle: db } }: Payload, now: Date): Promise<Ping | null> {
  const lease = new Date(now.getTime() + leaseMilliseconds).toISOString()
  const { rows } = await db.execute<Ping>(sql`
    UPDATE hub_pings SET attempts = attempts + 1, due_at = ${lease}
    WHERE (feed, format) = (
      SELECT feed, format FROM hub_pings WHERE due_at <= ${now.toISOString()}
      ORDER BY attempts, feed LIKE 'text:%', due_at, feed, format LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING feed, format, attempts, version`)
  return rows[0] ?? null
}

/** The ping need not be tried again. It stays when the document has changed meanwhile. */
export async function endPing({ db: { drizzle: db } }: Payload, ping: Ping): Promise<void> {
  await db.execute(sql`DELETE FROM hub_pings WHERE ${isSame(ping)}`)
}

/**
 * Lets a ping wait for its next try.
 *
 * @returns When it is tried again; `null` when it has been tried for about a day, and is given up.
 */
export async function putOffPing(payload: Payload, ping: Ping, now: Date): Promise<Date | null> {
  const { drizzle: db } = payload.db
  const next = toNextAttempt(ping.attempts, now)
  if (next) await db.execute(sql`UPDATE hub_pings SET due_at = ${next.toISOString()} WHERE ${isSame(ping)}`)
  else await endPing(payload, ping)
  return next
}

/** Lets all that is due wait for a minute: a hub that takes nothing is not asked for each of them. */
export async function waitForHub({ db: { drizzle: db } }: Payload, now: Date): Promise<void> {
  const later = new Date(now.getTime() + awayMilliseconds).toISOString()
  await db.execute(sql`UPDATE hub_pings SET due_at = ${later} WHERE due_at <= ${now.toISOString()}`)
}

function isSame({ feed, format, version }: Ping) {
  return sql`feed = ${feed} AND format = ${format} AND version = ${version}`
}
