import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Subscription } from '@/domain/subscription'
import { toOldest } from './findSubscription'
import { inTransaction } from './inTransaction'
import { requeue, takeWaiting } from './requeue'
import { hashToken, makeToken } from './secrets'
import { toSubscription, type SubscriptionRow } from './storedSubscription'

/** A subscription that has been confirmed, and the secret by which it is changed and left. */
export interface Confirmed {
  subscription: Subscription
  leaveToken: string
}

/**
 * Begins a subscription, as the owner of the address asks. Its secret has then been used. Who subscribes to the same a
 * second time has changed how it is sent.
 *
 * @returns `null` when nothing waits to be confirmed with the secret.
 */
export async function confirmSubscription(payload: Payload, token: string, now: Date): Promise<Confirmed | null> {
  return inTransaction(payload, async (db) => {
    const { rows } = await db.execute<SubscriptionRow>(sql`
      UPDATE subscriptions SET confirmed_at = ${now.toISOString()}, confirm_hash = NULL
      WHERE confirm_hash = ${hashToken(token)} AND confirmed_at IS NULL AND created_at > ${toOldest(now)} RETURNING *`)
    const [row] = rows
    if (!row) return null

    const { rows: former } = await db.execute<{ id: string }>(sql`
      SELECT id FROM subscriptions
      WHERE person = ${row.person} AND id <> ${row.id} AND follows = (SELECT follows FROM subscriptions WHERE id = ${row.id})
        AND confirmed_at IS NOT NULL FOR UPDATE`)
    for (const { id } of former) {
      const waiting = await takeWaiting(db, id)
      // What was sent stays known, so that it is not sent again.
      await db.execute(sql`UPDATE deliveries SET subscription = ${row.id} WHERE subscription = ${id}`)
      await db.execute(sql`DELETE FROM subscriptions WHERE id = ${id}`)
      await requeue(db, { waiting, person: row.person, now })
    }
    return { subscription: toSubscription(row), leaveToken: makeToken(payload, 'leave', row.id) }
  })
}
