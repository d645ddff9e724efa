import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { toNextAttempt } from '@/domain/toNextAttempt'
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

/** Notes what became of notices. The queue in the admin tells what a mail could not. */
export async function settleNotices({ notices, state, now, req }: Settlement): Promise<void> {
  const attempts = Math.max(0, ...notices.map((notice) => notice.attempts)) + 1
  const next = state === 'waiting' ? toNextAttempt(attempts, now) : null
  const instant = now.toISOString()
  const change = next
    ? sql`attempts = ${attempts}, send_at = ${next.toISOString()}`
    : sql`state = ${state === 'sent' ? 'sent' : 'closed'}, settled_at = ${instant}`

  const db = await databaseOf(req)
  for (const { id } of notices) await db.execute(sql`UPDATE translation_notices SET ${change} WHERE id = ${id}`)
}
