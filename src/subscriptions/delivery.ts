import { sql } from '@payloadcms/db-postgres'
import type { SubscriptionRow } from './storedSubscription'
import type { Database } from './database'
import type { Told } from './told'

/** A row of `deliveries` that is due, as far as it is read. */
export type Delivery = ConfirmationDelivery | TextDelivery

interface Waiting extends Record<string, unknown> {
  id: string
  /** The mail that it was in when it was tried before; `null` when it has not been. */
  mail: string | null
  attempts: number
}

interface ConfirmationDelivery extends Waiting {
  kind: 'confirmation'
}

export type TextDelivery = Waiting & Omit<Told, 'toldAt'>

/** Who is to be sent something. */
export interface Recipient extends SubscriptionRow {
  address: string
  confirmed_at: Date | string | null
}

/** Takes, for this transaction alone, the subscription that has waited longest for a mail. */
export async function takeRecipient(db: Database, now: Date): Promise<Recipient | null> {
  const { rows } = await db.execute<Recipient>(sql`
    SELECT subscription.* FROM deliveries AS delivery JOIN subscriptions AS subscription ON subscription.id = delivery.subscription
    WHERE delivery.state = 'waiting' AND delivery.due_at <= ${now.toISOString()}
    ORDER BY delivery.due_at, delivery.id LIMIT 1 FOR UPDATE OF subscription SKIP LOCKED`)
  return rows[0] ?? null
}

/** What is due for a subscription, the longest waiting first. */
export async function findDueDeliveries(db: Database, subscriptionId: string, now: Date): Promise<Delivery[]> {
  const { rows } = await db.execute<Delivery>(sql`
    SELECT id, kind, type, document, language, title, revision, significance, mail, attempts FROM deliveries
    WHERE subscription = ${subscriptionId} AND state = 'waiting' AND due_at <= ${now.toISOString()} ORDER BY due_at, told_at, id`)
  return rows
}
