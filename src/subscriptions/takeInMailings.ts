import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { newsDayMilliseconds, sendDelayMilliseconds } from '@/domain/subscription'
import { addDeliveries } from './addDeliveries'
import type { Database } from './database'
import { inTransaction } from './inTransaction'
import type { Told } from './told'

/** A row of `mailings`, with how its text stands now. */
interface MailingRow extends Omit<Told, 'toldAt'>, Record<string, unknown> {
  id: string
  acted_at: Date | string
  /** Whether the publication has been taken back before its time. */
  is_kept: boolean
  is_published: boolean
  /** From when readers have it, its original's time and embargo included; `null` when they do not. */
  public_from: Date | string | null
  withdrawn_at: Date | string | null
}

/**
 * Puts into subscribers' queues what has been published, changed, corrected or taken away and has stood for two minutes.
 * What was taken back by then is told to nobody, nor is what was dated back.
 *
 * @param now The instant it is.
 */
export async function takeInMailings(payload: Payload, now: Date): Promise<void> {
  const stood = new Date(now.getTime() - sendDelayMilliseconds)
  for (const id of await findDue(payload, stood))
    await inTransaction(payload, async (db) => {
      const mailing = await take(db, id)
      if (!mailing) return
      const outcome = judge(mailing, stood)
      if (outcome === 'wait') return
      if (outcome === 'take') await addDeliveries(db, { told: { ...mailing, toldAt: now }, now })
      await db.execute(sql`UPDATE mailings SET state = ${outcome === 'take' ? 'taken' : 'dropped'} WHERE id = ${id}`)
    })
}

/** Without a mail server there is nothing to tell; whoever sets one up later does not send the past. */
export async function dropMailings(payload: Payload, now: Date): Promise<void> {
  const stood = new Date(now.getTime() - sendDelayMilliseconds).toISOString()
  await payload.db.drizzle.execute(sql`UPDATE mailings SET state = 'dropped' WHERE state = 'new' AND public_from <= ${stood}`)
}

async function findDue(payload: Payload, stood: Date): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute<{ id: string }>(sql`
    SELECT id FROM mailings WHERE state = 'new' AND public_from <= ${stood.toISOString()} AND acted_at <= ${stood.toISOString()}
    ORDER BY acted_at, id`)
  return rows.map(({ id }) => id)
}

/** Takes what is to be told for this transaction alone, unless another server has it. */
async function take(db: Database, id: string): Promise<MailingRow | null> {
  const { rows: taken } = await db.execute<{ id: string }>(
    sql`SELECT id FROM mailings WHERE id = ${id} AND state = 'new' FOR UPDATE SKIP LOCKED`,
  )
  if (taken.length === 0) return null
  const { rows } = await db.execute<MailingRow>(sql`
    SELECT mailing.id, kind, mailing.type, mailing.document, mailing.language, title, revision, significance, acted_at,
      EXISTS (SELECT FROM revisions WHERE revisions.document = mailing.document::text AND number = mailing.revision) AS is_kept,
      coalesce((SELECT is_published FROM feed_texts() WHERE feed_texts.id = mailing.document), false) AS is_published,
      place.public_from, place.withdrawn_at
    FROM mailings AS mailing
    LEFT JOIN feed_places AS place ON place.feed = 'all' AND place.document = mailing.document AND place.is_public
    WHERE mailing.id = ${id}`)
  return rows[0] ?? null
}

function judge(mailing: MailingRow, stood: Date): 'take' | 'wait' | 'drop' {
  const { kind, is_kept: isKept, is_published: isPublished, public_from: publicFrom, withdrawn_at: withdrawnAt } = mailing
  const isReadable = publicFrom !== null && withdrawnAt === null
  if (kind === 'withdrawal') return isReadable ? 'drop' : 'take'
  if (!isKept || !isPublished || withdrawnAt !== null) return 'drop'
  // A translation waits for its original, and everything for its embargo.
  if (publicFrom === null || new Date(publicFrom) > stood) return 'wait'
  return isDatedBack(mailing, new Date(publicFrom)) ? 'drop' : 'take'
}

/** An archive that is moved in fills nobody's inbox. */
function isDatedBack({ significance, acted_at: actedAt }: MailingRow, publicFrom: Date): boolean {
  return significance === 'first' && publicFrom.getTime() < new Date(actedAt).getTime() - newsDayMilliseconds
}
