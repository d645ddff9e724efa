import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { SubscriptionChoices } from '@/domain/subscription'
import { toArray } from './database'
import { inTransaction } from './inTransaction'
import { requeue, takeWaiting } from './requeue'
import { hashToken } from './secrets'
import type { SubscriptionRow } from './storedSubscription'

interface Change {
  token: string
  choices: SubscriptionChoices
  now: Date
}

/**
 * Changes what a subscriber gets; what waits to be sent is chosen anew.
 *
 * @returns `false` when there is no such subscription any more.
 */
export async function changeSubscription(payload: Payload, { token, choices, now }: Change): Promise<boolean> {
  const { follows, languages, cadence, sendOriginalAfterDays } = choices
  return inTransaction(payload, async (db) => {
    const { rows } = await db.execute<SubscriptionRow>(sql`
      UPDATE subscriptions SET follows = ${toArray(follows.toSorted())}, languages = ${toArray(languages)}, cadence = ${cadence},
        send_original_after_days = ${sendOriginalAfterDays}
      WHERE leave_hash = ${hashToken(token)} AND confirmed_at IS NOT NULL RETURNING *`)
    const [row] = rows
    if (!row) return false

    await requeue(db, { waiting: await takeWaiting(db, row.id), person: row.person, now })
    return true
  })
}
