import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { confirmWithinHours, type Subscription } from '@/domain/subscription'
import { hashToken } from './secrets'
import { toSubscription, type SubscriptionRow } from './storedSubscription'

/**
 * The confirmed subscription whose mails hold a secret.
 *
 * @returns `null` when there is none, or none any more.
 */
export async function findSubscription(payload: Payload, token: string): Promise<Subscription | null> {
  const { rows } = await payload.db.drizzle.execute<SubscriptionRow>(sql`
    SELECT * FROM subscriptions WHERE leave_hash = ${hashToken(token)} AND confirmed_at IS NOT NULL`)
  return rows[0] ? toSubscription(rows[0]) : null
}

/**
 * The subscription that waits to be confirmed with a secret.
 *
 * @returns `null` when there is none, its time is up, or it has been confirmed.
 */
export async function findWish(payload: Payload, token: string, now: Date): Promise<Subscription | null> {
  const { rows } = await payload.db.drizzle.execute<SubscriptionRow>(sql`
    SELECT * FROM subscriptions
    WHERE confirm_hash = ${hashToken(token)} AND confirmed_at IS NULL AND created_at > ${toOldest(now)}`)
  return rows[0] ? toSubscription(rows[0]) : null
}

/** What was asked for before this, or at it, can no longer be confirmed. */
export function toOldest(now: Date): string {
  return new Date(now.getTime() - confirmWithinHours * 60 * 60 * 1000).toISOString()
}

/** How many other confirmed subscriptions the same person has. */
export async function countOthers(payload: Payload, subscriptionId: string): Promise<number> {
  const { rows } = await payload.db.drizzle.execute<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM subscriptions AS other
    JOIN subscriptions AS own ON own.person = other.person AND own.id <> other.id
    WHERE own.id = ${subscriptionId} AND other.confirmed_at IS NOT NULL`)
  return rows[0]?.count ?? 0
}
