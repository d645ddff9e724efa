import { sql } from '@payloadcms/db-postgres'
import { APIError, createLocalReq, ValidationError, type Payload, type PayloadRequest } from 'payload'
import { defaultLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { Schedule } from '@/payload-types'
import { databaseOf } from '../access/databaseOf'
import { inTransaction } from '../access/inTransaction'
import { recordAct } from '../acts/recordAct'
import { mailFailure } from './mailFailure'

interface Failure {
  payload: Payload
  /** The schedule's id. */
  id: string
  now: Date
  /** What stood in the way. */
  error: unknown
}

/**
 * Notes that a publication could not be made, when nothing of it has been kept, and tells the editor. It is not tried
 * again: whatever stands in its way, somebody has to look at it.
 *
 * @returns `false` when another server has settled it.
 * @throws The error itself, when it will pass without anybody doing anything, such as a deadlock.
 */
export async function recordFailure({ payload, id, now, error }: Failure): Promise<boolean> {
  if (willPass(error)) throw error

  const failure = toReason(error)
  if (!isRefusal(error)) payload.logger.error({ err: error, msg: `Scheduled publication ${id} broke` })
  const req = await createLocalReq({ context: { now } }, payload)
  const outcome = { failure, settledAt: now.toISOString() }
  const schedule = await inTransaction(req, () => fail(id, outcome, req))
  if (!schedule) return false

  await mailFailure(schedule, payload)
  return true
}

async function fail(
  id: string,
  outcome: { failure: string; settledAt: string },
  req: PayloadRequest,
): Promise<Schedule | null> {
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`SELECT id FROM schedules WHERE id = ${id} AND state = 'waiting' FOR UPDATE`)
  if (rows.length === 0) return null

  const data = { ...outcome, state: 'failed' as const }
  const change = { collection: 'schedules', id, depth: 0, overrideAccess: true, req, data } as const
  const schedule: Schedule = await req.payload.update(change)
  const { type, document, language, title, version, publishAt } = schedule
  const details = { publishAt, failure: outcome.failure }
  await recordAct({ act: 'schedule-failed', type, doc: { id: document, language, title }, version, details, req })
  return schedule
}

function isRefusal(error: unknown): error is APIError {
  return error instanceof APIError && error.status < 500
}

/** Words for the editor, in the language of the house: what an account reads is not known here. */
function toReason(error: unknown): string {
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join('\n')
  if (isRefusal(error)) return error.message
  return getTranslator(defaultLocale)('Schedule.unexpectedFailure')
}

// A lost connection (08, and Node's own names), a server that stops (57P), a serialization failure and a deadlock (40).
const passing = /^(08|57P|40|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|EAI)/

function willPass(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && passing.test(error.code)) return true
  if (/^Connection terminated|^Client has encountered a connection error/.test(error.message)) return true
  return willPass(error.cause)
}
