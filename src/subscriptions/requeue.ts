import { sql } from '@payloadcms/db-postgres'
import { addDeliveries } from './addDeliveries'
import type { Database } from './database'
import type { Told } from './told'

/** A row of `deliveries` that tells of a text, as far as it is read. */
interface WaitingRow extends Omit<Told, 'toldAt'>, Record<string, unknown> {
  told_at: Date | string
}

/** Takes out of the queue what waits for a subscription, but for what has begun to be sent. */
export async function takeWaiting(db: Database, subscriptionId: string): Promise<Told[]> {
  const { rows } = await db.execute<WaitingRow>(sql`
    DELETE FROM deliveries WHERE subscription = ${subscriptionId} AND state = 'waiting' AND mail IS NULL AND kind <> 'confirmation'
    RETURNING kind, type, document, language, title, revision, significance, told_at`)
  return rows.map(({ told_at: toldAt, ...told }) => ({ ...told, toldAt: new Date(toldAt) }))
}

interface Requeued {
  waiting: Told[]
  person: string
  now: Date
}

/** Puts back into the queue what a person still wants to be told of, as it is wanted now. */
export async function requeue(db: Database, { waiting, person, now }: Requeued): Promise<void> {
  for (const told of waiting) await addDeliveries(db, { told, now, person })
}
