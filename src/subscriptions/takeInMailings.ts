import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { longestDelayMilliseconds, newsDayMilliseconds, sendDelayMilliseconds } from '@/domain/subscription'
import { addDeliveries } from './addDeliveries'
import { toArray, type Database } from './database'
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
 * Puts into subscribers' queues what has been published, changed, corrected or taken away, when its text has stood for two
 * minutes: everything that was done to it till then at once, so that it comes in one mail. What was taken back by then is
 * told to nobody, nor is what was dated back.
 *
 * @param now The instant it is.
 */
export async function takeInMailings(payload: Payload, now: Date): Promise<void> {
  const stood = new Date(now.getTime() - sendDelayMilliseconds)
  for (const document of await findDue(payload, now))
    await inTransaction(payload, async (db) => {
      for (const mailing of await take(db, document, stood)) {
        const outcome = judge(mailing, stood)
        if (outcome === 'wait') continue
        if (outcome === 'take') await addDeliveries(db, { told: { ...mailing, toldAt: now }, now })
        await db.execute(sql`UPDATE mailings SET state = ${outcome === 'take' ? 'taken' : 'dropped'} WHERE id = ${mailing.id}`)
      }
    })
}

/** Without a mail server there is nothing to tell; whoever sets one up later does not send the past. */
export async function dropMailings(payload: Payload, now: Date): Promise<void> {
  const stood = new Date(now.getTime() - sendDelayMilliseconds).toISOString()
  await payload.db.drizzle.execute(sql`UPDATE mailings SET state = 'dropped' WHERE state = 'new' AND public_from <= ${stood}`)
}

/** Texts of which there is something to tell, and to which nothing has been done for two minutes, or too much for ten. */
async function findDue(payload: Payload, now: Date): Promise<string[]> {
  const stood = new Date(now.getTime() - sendDelayMilliseconds).toISOString()
  const longest = new Date(now.getTime() - longestDelayMilliseconds).toISOString()
  const { rows } = await payload.db.drizzle.execute<{ document: string }>(sql`
    SELECT document FROM mailings WHERE state = 'new' AND public_from <= ${now.toISOString()} GROUP BY document
    HAVING max(acted_at) <= ${stood} AND min(public_from) <= ${stood} OR min(greatest(acted_at, public_from)) <= ${longest}
    ORDER BY min(acted_at), document`)
  return rows.map(({ document }) => document)
}

/** Takes what is to be told of a text for this transaction alone, but for what another server has taken. */
async function take(db: Database, document: string, stood: Date): Promise<MailingRow[]> {
  const { rows: taken } = await db.execute<{ id: string }>(sql`
    SELECT id FROM mailings WHERE document = ${document} AND state = 'new'
      AND greatest(acted_at, public_from) <= ${stood.toISOString()} FOR UPDATE SKIP LOCKED`)
  if (taken.length === 0) return []
  const { rows } = await db.execute<MailingRow>(sql`
    SELECT mailing.id, kind, mailing.type, mailing.document, mailing.language, title, revision, significance, acted_at,
      EXISTS (SELECT FROM revisions WHERE revisions.document = mailing.document::text AND number = mailing.revision) AS is_kept,
      coalesce((SELECT is_published FROM feed_texts() WHERE feed_texts.id = mailing.document), false) AS is_published,
      place.public_from, place.withdrawn_at
    FROM mailings AS mailing
    LEFT JOIN feed_places AS place ON place.feed = 'all' AND place.document = mailing.document AND place.is_public
    WHERE mailing.id = ANY (${toArray(taken.map(({ id }) => id))}::uuid[]) ORDER BY acted_at, mailing.id`)
  return rows
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
