import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { TranslationNotice } from '@/payload-types'
import { databaseOf } from '../access/databaseOf'

interface Settlement {
  /** Of one account. */
  notices: readonly TranslationNotice[]
  /** What became of them; `waiting` when the mail could not be sent. */
  state: 'sent' | 'closed' | 'waiting'
  now: Date
  req: PayloadRequest
}

/** After about a day of tries nobody is helped by the mail any more: the queue in the admin tells the same. */
const mostAttempts = 30
const longestWaitMinutes = 60

/** Notes what became of notices. Those whose mail could not be sent wait a minute, then two, then four, up to an hour. */
export async function settleNotices({ notices, state, now, req }: Settlement): Promise<void> {
  const attempts = Math.max(0, ...notices.map((notice) => notice.attempts)) + 1
  const isLeft = state === 'waiting' && attempts < mostAttempts
  const waitMinutes = Math.min(2 ** (attempts - 1), longestWaitMinutes)
  const instant = now.toISOString()
  const change = isLeft
    ? sql`attempts = ${attempts}, send_at = ${new Date(now.getTime() + waitMinutes * 60_000).toISOString()}`
    : sql`state = ${state === 'sent' ? 'sent' : 'closed'}, settled_at = ${instant}`

  const db = await databaseOf(req)
  for (const { id } of notices) await db.execute(sql`UPDATE translation_notices SET ${change} WHERE id = ${id}`)
}
