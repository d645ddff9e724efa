import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { rememberDays } from '@/domain/subscription'
import { toOldest } from './findSubscription'

const dayMilliseconds = 24 * 60 * 60 * 1000

/** Forgets what is kept no longer: wishes that nobody confirmed, who asked how often, and what was sent long ago. */
export async function forget({ db: { drizzle: db } }: Payload, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMilliseconds).toISOString()
  await db.execute(sql`DELETE FROM subscriptions WHERE confirmed_at IS NULL AND created_at <= ${toOldest(now)}`)
  await db.execute(sql`DELETE FROM subscription_attempts WHERE at <= ${daysAgo(1)}`)
  await db.execute(sql`
    DELETE FROM deliveries WHERE state NOT IN ('waiting', 'sending') AND settled_at <= ${daysAgo(rememberDays)}`)
  await db.execute(sql`DELETE FROM mailings WHERE state <> 'new' AND acted_at <= ${daysAgo(rememberDays)}`)
}
