import { spawn } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { TypedUser } from 'payload'
import { PostOffice } from '@/subscriptions/postOffice'
import { openMailServer, sendThrough, type MailServer } from '../../setup/mailServer'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { actAs } from '../translations/acting'

vi.setConfig({ testTimeout: 180_000 })

const start = Date.parse('2026-03-02T08:00:00.000Z')
const at = (minutes: number) => new Date(start + minutes * 60_000)
const readers = 40
let texts = 0

let newsroom: Newsroom
let server: MailServer
beforeAll(async () => {
  newsroom = await openNewsroom()
  server = await openMailServer()
  await sendThrough(newsroom.payload, server.url)
})
afterAll(() => server.close())
beforeEach(async () => {
  await rows('TRUNCATE subscriptions, deliveries, mailings')
  await rows(`INSERT INTO subscriptions (id, person, address, language, follows, languages, cadence, consent, leave_hash, created_at, confirmed_at)
    SELECT gen_random_uuid(), 'p' || n, 'reader' || n || '@example.org', 'sv', '{all}', '{sv}', 'at-once', 1, 'h' || n, '2026-03-01', '2026-03-01'
    FROM generate_series(1, ${readers}) AS n`)
  const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
  const acting = actAs(newsroom.payload, { ...docs[0], collection: 'users' } as TypedUser)
  const id = await acting.begin(at(0), 'articles', `Till alla ${(texts += 1)}`)
  await acting.change(at(0), 'articles', id, { _status: 'published' })
  server.mails.length = 0
  server.beforeTaking = async () => undefined
})

const rows = async (question: string) => (await newsroom.payload.db.drizzle.execute(question)).rows
const everybody = Array.from({ length: readers }, (_, number) => `reader${number + 1}@example.org`).sort()
const recipients = () => server.mails.map(({ to }) => to)

/** Sends in another process until `moment` has come, and kills that with no time for a last word. */
async function sendUntil(moment: Promise<void>): Promise<void> {
  const sender = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'sendUntilKilled.ts')], {
    env: { ...process.env, NODE_ENV: 'production', SMTP_URL: server.url, SENT_AT: at(3).toISOString() },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => sender.once('exit', resolve))
  await moment
  sender.kill('SIGKILL')
  await ended
}

it('loses nothing and doubles nothing when the process is killed before the mail server has taken a mail', async () => {
  let held = 0
  const moment = new Promise<void>((resolve) => {
    // The server has the whole mail and has not said so: whoever sent it does not know.
    server.beforeTaking = () => (server.mails.length < 10 ? Promise.resolve() : new Promise<void>(() => (held += 1) === 3 && resolve()))
  })
  await sendUntil(moment)
  server.beforeTaking = async () => undefined
  const taken = recipients().length

  const office = new PostOffice(origin)
  await office.sendDue(newsroom.payload, at(4))
  const beforeLease = recipients().length
  await office.sendDue(newsroom.payload, at(14))

  expect(taken).toBeLessThan(readers)
  // Those that were under way belong to their sender until it is certain that it has ended.
  expect(beforeLease).toBe(readers - 3)
  expect(recipients().sort()).toEqual(everybody)
})

it('sends again, under the same Message-ID, only what was taken while the process was killed', async () => {
  const killed = new Promise<void>((resolve) => {
    server.beforeTaking = async () => {
      if (server.mails.length >= 15) setTimeout(resolve, 0)
    }
  })
  await sendUntil(killed)

  await new PostOffice(origin).sendDue(newsroom.payload, at(14))

  const ids = new Set(server.mails.map(({ headers }) => headers['message-id']))
  expect(ids.size).toBe(readers)
  expect([...new Set(recipients())].sort()).toEqual(everybody)
  expect(server.mails.length - readers).toBeLessThanOrEqual(3)
})

it('doubles nothing when the database hangs up after the mail server has taken mails', async () => {
  const log = newsroom.payload.logger.level
  newsroom.payload.logger.level = 'silent'
  const office = new PostOffice(origin)
  let cuts = 0
  server.beforeTaking = async () => {
    // Every line to the database is cut while a mail is between the two.
    if (server.mails.length % 7 === 3 && cuts++ < 5) await cut()
  }

  for (let minutes = 3; minutes < 30; minutes++) await office.sendDue(newsroom.payload, at(minutes)).catch(() => 0)
  newsroom.payload.logger.level = log

  expect(cuts).toBeGreaterThan(3)
  expect(recipients().sort()).toEqual(everybody)
  expect(await rows('SELECT state, count(*)::int FROM deliveries GROUP BY state')).toEqual([{ state: 'sent', count: readers }])
})

async function cut(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, application_name: 'cutter' })
  await client.connect()
  await client.query(`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name <> 'cutter'`)
  await client.end()
}
