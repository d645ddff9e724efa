import { sql } from '@payloadcms/db-postgres'
import { followText, toDueTime, type Cadence } from '@/domain/subscription'
import { toArray, toRows, type Database } from './database'
import { findFollows, type Belonging } from './findFollows'
import type { Told } from './told'

interface Added {
  told: Told
  now: Date
  /** Only for this person's subscriptions; for everybody's when left out. */
  person?: string
}

const dayMilliseconds = 24 * 60 * 60 * 1000

/**
 * Puts into the queue what is told of a text, once for each person who wants it: by the subscription that sends it first.
 * What a person has been told of before, or waits for already, is left as it is.
 */
export async function addDeliveries(db: Database, { told, now, person }: Added): Promise<void> {
  const belonging = await findFollows(db, told.document)
  const wanting = await findWanting(db, { told, now, person }, belonging)
  const due = wanting.map((one) => ({ ...one, due_at: dueTime(told, one) })).sort((a, b) => (a.due_at < b.due_at ? -1 : 1))
  await db.execute(sql`
    INSERT INTO deliveries (subscription, person, kind, type, document, language, title, revision, significance, told_at, due_at)
    SELECT id, person, ${told.kind}, ${told.type}, ${told.document}, ${told.language}, ${told.title}, ${told.revision}::int,
      ${told.significance}::text, ${told.toldAt.toISOString()}::timestamptz, due_at
    FROM jsonb_to_recordset(${toRows(due)}::jsonb) AS due (id uuid, person text, due_at timestamptz)
    ON CONFLICT (person, kind, document, revision) DO NOTHING`)
}

interface Wanting extends Record<string, unknown> {
  id: string
  person: string
  cadence: Cadence
  /** For who does not read the text's language: after how many days to send it all the same. */
  after_days: number | null
}

/**
 * What is taken away is told to those who follow the text itself; what should not have been believed, also to those who
 * have been mailed it.
 */
async function findWanting(db: Database, { told, now, person }: Added, belonging: Belonging): Promise<Wanting[]> {
  const { kind, document, language, significance } = told
  const follows = kind === 'text' ? belonging.follows : [followText(belonging.originalId)]
  const mayStandIn = belonging.originalId === document && significance === 'first'
  // Who was sent the original is told what was wrong in it.
  const wasSent = sql`EXISTS (
    SELECT FROM deliveries AS sent WHERE sent.subscription = subscription.id AND sent.document = ${document} AND sent.state = 'sent')`
  const wasWrong = sql`EXISTS (
    SELECT FROM takedowns WHERE takedowns.document = ${document} AND takedowns.ended_at IS NULL
      AND takedowns.kind IN ('withdrawn', 'in-error'))`
  const { rows } = await db.execute<Wanting>(sql`
    SELECT id, person, cadence,
      CASE WHEN ${language} = ANY (languages) OR ${significance ?? ''} <> 'first' THEN NULL ELSE send_original_after_days END AS after_days
    FROM subscriptions AS subscription
    WHERE confirmed_at <= ${now.toISOString()} AND (
      follows && ${toArray(follows)} AND (${language} = ANY (languages)
        OR (${mayStandIn} AND send_original_after_days IS NOT NULL)
        OR (${significance ?? ''} = 'correction' AND ${wasSent}))
      OR ${kind} = 'withdrawal' AND ${wasWrong} AND ${wasSent})
      AND ${person === undefined ? sql`true` : sql`person = ${person}`}`)
  return rows
}

/** Who follows a text that is taken away is told at once: nothing more will be. */
function dueTime({ kind, toldAt }: Told, { cadence, after_days: afterDays }: Wanting): string {
  if (kind === 'withdrawal') return toldAt.toISOString()
  return toDueTime(cadence, new Date(toldAt.getTime() + (afterDays ?? 0) * dayMilliseconds)).toISOString()
}
