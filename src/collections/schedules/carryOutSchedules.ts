import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Schedule } from '@/payload-types'
import { databaseOf } from '../access/databaseOf'
import { inTransaction } from '../access/inTransaction'
import { publishVersion } from './publishVersion'
import { recordFailure } from './recordFailure'

// Below this nobody has waited: the clock is asked every second, and a publication takes a moment.
const onTimeSeconds = 60

/**
 * Carries out every publication whose time has come, the oldest first. However many servers do this at the same time,
 * each publication is made once.
 *
 * @param now The instant it is.
 * @returns How many were settled, made or failed.
 * @throws When the database cannot be reached: nothing is lost, and the next call finds the same publications waiting.
 */
export async function carryOutDue(payload: Payload, now: Date): Promise<number> {
  let settled = 0
  for (const id of await findDue(payload, now)) if (await carryOut(payload, id, now)) settled += 1
  return settled
}

async function findDue(payload: Payload, now: Date): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute<{ id: string }>(sql`
    SELECT id FROM schedules WHERE state = 'waiting' AND publish_at <= ${now.toISOString()}
    ORDER BY publish_at, created_at`)
  return rows.map(({ id }) => id)
}

/** `false` when another server has it, or has settled it. */
async function carryOut(payload: Payload, id: string, now: Date): Promise<boolean> {
  const req = await createLocalReq({ context: { now } }, payload)
  try {
    return await inTransaction(req, async () => {
      const schedule = await take(id, req)
      if (!schedule) return false
      const lateBySeconds = schedule.kind === 'change' ? await publish(schedule, now, req) : null
      await settle(schedule, { state: 'done', settledAt: now.toISOString(), lateBySeconds }, req)
      return true
    })
  } catch (error) {
    return recordFailure({ payload, id, now, error })
  }
}

/** Takes a schedule for this transaction alone. */
async function take(id: string, req: PayloadRequest): Promise<Schedule | null> {
  const db = await databaseOf(req)
  const { rows } = await db.execute(
    sql`SELECT id FROM schedules WHERE id = ${id} AND state = 'waiting' FOR UPDATE SKIP LOCKED`,
  )
  if (rows.length === 0) return null
  return req.payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true, req })
}

/** Publishes as the editor who scheduled it, if the account is still there, with no more rights than it has today. */
async function publish(schedule: Schedule, now: Date, req: PayloadRequest): Promise<number | null> {
  const late = Math.floor((now.getTime() - new Date(schedule.publishAt).getTime()) / 1000)
  const lateBySeconds = late > onTimeSeconds ? late : null
  req.user = await findEditor(schedule, req)
  req.context.publicationDetails = { scheduled: true, lateBySeconds }
  await publishVersion({ type: schedule.type, id: schedule.document, version: schedule.version, req })
  return lateBySeconds
}

async function findEditor({ by }: Schedule, req: PayloadRequest): Promise<PayloadRequest['user']> {
  const id = typeof by === 'string' ? by : by?.id
  if (!id) return null
  const read = { collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const user = await req.payload.findByID(read)
  return user && { ...user, collection: 'users' }
}

type Outcome = Pick<Schedule, 'state' | 'settledAt' | 'lateBySeconds'>

async function settle({ id }: Schedule, data: Outcome, req: PayloadRequest): Promise<void> {
  await req.payload.update({ collection: 'schedules', id, depth: 0, overrideAccess: true, req, data })
}
