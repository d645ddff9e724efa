import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { toNextAttempt } from '@/domain/toNextAttempt'
import { mostRefusals } from '@/domain/subscription'
import type { ClaimedMail } from './claimMail'
import type { Database } from './database'
import { endFollowing } from './endFollowing'
import { inTransaction } from './inTransaction'

/**
 * What became of a mail. `refused`: the address does not take it, now or later. `put-off`: it is to be tried again, and
 * nothing is known of other mails. `away`: the mail server takes no mail at all.
 */
export type Sending = 'sent' | 'refused' | 'put-off' | 'away'

interface Settlement {
  mail: ClaimedMail
  sending: Sending
  now: Date
}

/** Notes what became of a mail. */
export async function settleMail(payload: Payload, { mail, sending, now }: Settlement): Promise<void> {
  await inTransaction(payload, async (db) => {
    switch (sending) {
      case 'sent':
        return settleSent(db, mail, now)
      case 'refused':
        return settleRefused(db, mail, now)
      case 'put-off':
        return putOff(db, mail, now)
      case 'away': {
        await putOff(db, mail, now)
        return putOffAll(db, mail, now)
      }
    }
  })
}

async function settleSent(db: Database, { id, subscriptionId }: ClaimedMail, now: Date): Promise<void> {
  const { rows } = await db.execute<{ kind: string; document: string }>(sql`
    UPDATE deliveries SET state = 'sent', settled_at = ${now.toISOString()} WHERE mail = ${id} AND state = 'sending'
    RETURNING kind, document`)
  await db.execute(sql`UPDATE subscriptions SET refusals = 0 WHERE id = ${subscriptionId} AND refusals > 0`)
  for (const { kind, document } of rows) if (kind === 'withdrawal') await endFollowing(db, document, { subscriptionId, now })
}

/** A mailbox that is not there will not be there tomorrow: after a few mails its address is forgotten. */
async function settleRefused(db: Database, { id, subscriptionId }: ClaimedMail, now: Date): Promise<void> {
  await db.execute(sql`
    UPDATE deliveries SET state = 'failed', settled_at = ${now.toISOString()} WHERE mail = ${id} AND state = 'sending'`)
  const { rows } = await db.execute<{ person: string; refusals: number }>(sql`
    UPDATE subscriptions SET refusals = refusals + 1
    WHERE person = (SELECT person FROM subscriptions WHERE id = ${subscriptionId}) RETURNING person, refusals`)
  for (const { person, refusals } of rows)
    if (refusals >= mostRefusals) await db.execute(sql`DELETE FROM subscriptions WHERE person = ${person}`)
}

async function putOff(db: Database, { id, attempts }: ClaimedMail, now: Date): Promise<void> {
  const next = toNextAttempt(attempts + 1, now)
  await db.execute(
    next
      ? sql`UPDATE deliveries SET state = 'waiting', attempts = ${attempts + 1}, due_at = ${next.toISOString()}
          WHERE mail = ${id} AND state = 'sending'`
      : sql`UPDATE deliveries SET state = 'failed', settled_at = ${now.toISOString()} WHERE mail = ${id} AND state = 'sending'`,
  )
}

/** What is due waits as long as the mail that was tried: a server that is away is not asked again for each of them. */
async function putOffAll(db: Database, { attempts }: ClaimedMail, now: Date): Promise<void> {
  const next = toNextAttempt(attempts + 1, now)
  if (next)
    await db.execute(sql`
      UPDATE deliveries SET due_at = ${next.toISOString()} WHERE state = 'waiting' AND due_at <= ${now.toISOString()}`)
}
