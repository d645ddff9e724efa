import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { TranslationNotice, User } from '@/payload-types'
import { databaseOf } from '../access/databaseOf'
import { inTransaction } from '../access/inTransaction'
import { addressNotices } from './addressNotices'
import { settleNotices } from './settleNotices'
import { writeNoticeMail } from './writeNoticeMail'

/** An account gets one mail in this time; what happens meanwhile goes into the next. */
const hourMilliseconds = 60 * 60 * 1000

/**
 * Sends what translators and editors are to be told by mail. However many servers do this at the same time, nobody gets
 * the same notice twice, unless a server is stopped between sending a mail and noting that it did. Without a mail server
 * there is nothing to wait for: what came due is closed.
 *
 * @param now The instant it is.
 * @returns How many mails were sent.
 */
export async function sendNotices(payload: Payload, now: Date): Promise<number> {
  if (payload.email.name === 'none') {
    await closeDue(payload, now)
    return 0
  }
  await addressNotices(payload, now)
  let sent = 0
  for (const account of await findAccountsToTell(payload, now)) if (await tell(payload, account, now)) sent += 1
  return sent
}

async function closeDue(payload: Payload, now: Date): Promise<void> {
  const instant = now.toISOString()
  await payload.db.drizzle.execute(sql`
    UPDATE translation_notices SET state = 'closed', settled_at = ${instant}
    WHERE state IN ('new', 'waiting') AND send_at <= ${instant}`)
}

/** One whose last mail failed waits with all there is to tell, also with what is new. */
async function findAccountsToTell(payload: Payload, now: Date): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute<{ account: string }>(sql`
    SELECT recipient_id AS account FROM translation_notices WHERE state = 'waiting' AND recipient_id IS NOT NULL
    GROUP BY recipient_id HAVING max(send_at) <= ${now.toISOString()} ORDER BY min(created_at)`)
  return rows.map(({ account }) => account)
}

/** `false` when another server tells the account, it has had its mail of the hour, or the mail could not be sent. */
async function tell(payload: Payload, id: string, now: Date): Promise<boolean> {
  const req = await createLocalReq({ context: { now } }, payload)
  return inTransaction(req, async () => {
    if (!(await take(id, now, req))) return false
    const notices = await findNotices(id, now, req)
    const account = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req })
    if (!account || account.wantsMail === false) {
      await settleNotices({ notices, state: 'closed', now, req })
      return false
    }
    return notices.length > 0 && send({ account, notices, now, req })
  })
}

/** Takes an account for this transaction alone, if it may have a mail now. */
async function take(id: string, now: Date, req: PayloadRequest): Promise<boolean> {
  const db = await databaseOf(req)
  const lock = sql`SELECT pg_try_advisory_xact_lock(hashtext('translation mail'), hashtext(${id})) AS taken`
  if (!(await db.execute<{ taken: boolean }>(lock)).rows[0]?.taken) return false

  const hourAgo = new Date(now.getTime() - hourMilliseconds).toISOString()
  const { rows } = await db.execute(sql`
    SELECT FROM translation_notices WHERE recipient_id = ${id} AND state = 'sent' AND settled_at > ${hourAgo} LIMIT 1`)
  return rows.length === 0
}

async function findNotices(id: string, now: Date, req: PayloadRequest): Promise<TranslationNotice[]> {
  const { docs } = await req.payload.find({
    collection: 'translation-notices',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: ['createdAt', 'id'],
    where: { recipient: { equals: id }, state: { equals: 'waiting' }, sendAt: { less_than_equal: now.toISOString() } },
  })
  return docs
}

interface Mailing {
  account: User
  notices: TranslationNotice[]
  now: Date
  req: PayloadRequest
}

async function send({ account, notices, now, req }: Mailing): Promise<boolean> {
  const mail = await writeNoticeMail(account, notices, req)
  try {
    await req.payload.sendEmail({ to: account.email, headers: { 'Auto-Submitted': 'auto-generated' }, ...mail })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `No mail about translations to account ${account.id}; it is tried again` })
    await settleNotices({ notices, state: 'waiting', now, req })
    return false
  }
  await settleNotices({ notices, state: 'sent', now, req })
  return true
}
