import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { getSite } from '@/queries/getSite'
import type { MailContent } from '@/views/mail/mailContent'
import { toPlainWords } from '@/views/mail/toPlainWords'
import { composeConfirmation } from './composeConfirmation'
import { composeTexts } from './composeTexts'
import { composeWithdrawal } from './composeWithdrawal'
import type { Composed, Composing } from './composing'
import { toRows, type Database } from './database'
import { findDueDeliveries, takeRecipient, type Delivery, type TextDelivery } from './delivery'
import { inTransaction } from './inTransaction'
import { leaveUrl } from './mailFooter'
import { hashToken, makeToken } from './secrets'

/** A mail that this process, and no other, is about to send. */
export interface ClaimedMail {
  /** Kept when the mail is sent again, so that whoever gets it twice can tell. */
  id: string
  subscriptionId: string
  to: string
  content: MailContent
  /** How often it has been tried before. */
  attempts: number
  /** `null` of the mail that asks to confirm: it is on no list. */
  leaveUrl: string | null
}

/**
 * Takes the next mail out of the queue: notes that it is being sent, before it is.
 *
 * @returns `null` when nothing is due; `'empty'` when what was due is not true any more, and there may be more.
 */
export async function claimMail(payload: Payload, siteUrl: string, now: Date): Promise<ClaimedMail | 'empty' | null> {
  return inTransaction(payload, async (db) => {
    const recipient = await takeRecipient(db, now)
    if (!recipient) return null
    const site = await getSite({ payload, locale: recipient.language, now })
    const composing = { payload, recipient, site, siteUrl, now }
    const due = toGroup(await findDueDeliveries(db, recipient.id, now))
    const [first] = due
    if (!first) return 'empty'

    const composed = await compose(db, composing, due)
    const id = first.mail ?? randomUUID()
    await note(db, composing, composed, id)
    if (!composed.content) return 'empty'
    return {
      id,
      subscriptionId: recipient.id,
      to: recipient.address,
      content: toPlainWords(composed.content),
      attempts: Math.max(...due.map(({ attempts }) => attempts)),
      leaveUrl: first.kind === 'confirmation' ? null : leaveUrl(composing),
    }
  })
}

/** What goes into the next mail: what was in it when it was tried before, or else what is of its kind. */
function toGroup(due: Delivery[]): Delivery[] {
  const [first] = due
  if (!first) return []
  if (first.mail !== null) return due.filter(({ mail }) => mail === first.mail)
  return first.kind === 'text' ? due.filter(({ kind, mail }) => kind === 'text' && mail === null) : [first]
}

async function compose(db: Database, composing: Composing, due: Delivery[]): Promise<Composed> {
  const [first] = due
  if (first?.kind === 'confirmation') return composeConfirmation(composing, first)
  if (first?.kind === 'withdrawal') return composeWithdrawal(db, composing, first)
  return composeTexts(db, composing, due.filter((delivery): delivery is TextDelivery => delivery.kind === 'text'))
}

async function note(db: Database, { payload, recipient, now }: Composing, { told, dropped, covered }: Composed, mail: string) {
  const instant = now.toISOString()
  // The secret is another one when the newsroom's own has been changed.
  await db.execute(sql`
    UPDATE subscriptions SET leave_hash = ${hashToken(makeToken(payload, 'leave', recipient.id))} WHERE id = ${recipient.id}`)
  await db.execute(sql`
    UPDATE deliveries SET state = 'dropped', settled_at = ${instant} WHERE id IN (${toIds(dropped)})`)
  await db.execute(sql`
    UPDATE deliveries SET state = 'sending', mail = ${mail}, settled_at = ${instant} WHERE id IN (${toIds(told)})`)
  await db.execute(sql`
    INSERT INTO deliveries (subscription, person, kind, type, document, language, title, revision, significance, told_at, due_at,
      state, mail, settled_at)
    SELECT ${recipient.id}::uuid, ${recipient.person}::text, 'text', type, document, language, title, revision, significance, ${instant}::timestamptz,
      ${instant}::timestamptz, 'sending', ${mail}::uuid, ${instant}::timestamptz
    FROM jsonb_to_recordset(${toRows(covered)}::jsonb)
      AS told (type text, document uuid, language text, title text, revision int, significance text)
    -- It may have come into the queue while this mail was written.
    ON CONFLICT (person, kind, document, revision) DO UPDATE SET state = excluded.state, mail = excluded.mail, settled_at = excluded.settled_at
      WHERE deliveries.state = 'waiting' AND deliveries.mail IS NULL`)
}

function toIds(ids: string[]) {
  return ids.length > 0 ? sql.join(ids.map((id) => sql`${id}::uuid`), sql`, `) : sql`NULL`
}
