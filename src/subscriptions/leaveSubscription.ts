import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction } from './inTransaction'
import type { SubscriptionRow } from './storedSubscription'
import { requeue, takeWaiting } from './requeue'
import { hashToken } from './secrets'

/**
 * Ends a subscription and forgets everything that was kept of it, the address first of all.
 *
 * @returns `false` when there was none with the secret: it has been left already.
 */
export async function leaveSubscription(payload: Payload, token: string, now: Date): Promise<boolean> {
  return inTransaction(payload, async (db) => {
    const { rows } = await db.execute<SubscriptionRow>(
      sql`SELECT * FROM subscriptions WHERE leave_hash = ${hashToken(token)} FOR UPDATE`,
    )
    const [row] = rows
    if (!row) return false

    const waiting = await takeWaiting(db, row.id)
    await db.execute(sql`DELETE FROM subscriptions WHERE id = ${row.id}`)
    // The same text may be wanted by another subscription of the same person's.
    await requeue(db, { waiting, person: row.person, now })
    return true
  })
}

/**
 * Ends every subscription of the person whose mail held the secret, those that wait to be confirmed too.
 *
 * @returns `false` when there was none with the secret.
 */
export async function leaveEverything(payload: Payload, token: string): Promise<boolean> {
  const { rows } = await payload.db.drizzle.execute(sql`
    DELETE FROM subscriptions WHERE person IN (SELECT person FROM subscriptions WHERE leave_hash = ${hashToken(token)})
    RETURNING id`)
  return rows.length > 0
}
