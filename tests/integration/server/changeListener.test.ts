import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesChannel } from '@/cache/changes'
import { listenForChanges, type ChangeListener } from '@/server/changeListener'

const databaseUrl = process.env.DATABASE_URL ?? ''

let writer: Client
let heard: string[]
let said: string[]
let listener: ChangeListener

beforeEach(async () => {
  writer = new Client({ connectionString: databaseUrl })
  heard = []
  said = []
  await writer.connect()
  listener = listenForChanges({
    databaseUrl,
    hearer: {
      purge: (tags) => heard.push(tags.join(' ')),
      startStoring: () => heard.push('start'),
      stopStoring: () => heard.push('stop'),
    },
    log: (line) => said.push(line),
  })
  await expect.poll(() => heard).toEqual(['start'])
})

afterEach(async () => {
  await listener.close()
  await writer.end()
})

async function notifyChange(client: Client, tags: string[]) {
  await client.query('SELECT pg_notify($1, $2)', [changesChannel, JSON.stringify(tags)])
}

/** Comes after everything that was told before it. */
async function hearEnd() {
  await notifyChange(writer, ['end'])
  await expect.poll(() => heard.at(-1)).toBe('end')
}

describe('listenForChanges', () => {
  it('hears of a change when it is committed, not before', async () => {
    const other = new Client({ connectionString: databaseUrl })
    await other.connect()
    await other.query('BEGIN')
    await notifyChange(other, ['publications', 'files'])
    await hearEnd()
    expect(heard).toEqual(['start', 'end'])

    await other.query('COMMIT')
    await expect.poll(() => heard).toEqual(['start', 'end', 'publications files'])
    await other.end()
  })

  it('has heard of everything that was committed before one asks it to catch up', async () => {
    for (const tag of ['topics', 'site']) await notifyChange(writer, [tag])
    await listener.catchUp()

    expect(heard).toEqual(['start', 'topics', 'site'])
  })

  it('never hears of a change that was taken back', async () => {
    await writer.query('BEGIN')
    await notifyChange(writer, ['publications'])
    await writer.query('ROLLBACK')

    await hearEnd()
    expect(heard).toEqual(['start', 'end'])
  })

  it('lets nothing be kept from when the connection is lost until it is back, and says so', async () => {
    const terminate = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'nyhetsrum changes' AND datname = current_database()`

    await writer.query(terminate)
    await expect.poll(() => heard).toEqual(['start', 'stop', 'start'])
    await hearEnd()

    expect(said).toEqual([
      expect.stringMatching(/^Changes cannot be heard, so no answers are cached until they can: /),
      'Changes are heard again, answers are cached again',
    ])
  })

  it('lets nothing be kept after it is closed', async () => {
    await listener.close()

    expect(heard).toEqual(['start', 'stop'])
    expect(said).toEqual([])
  })
})

describe('listenForChanges, when the database cannot be reached', () => {
  it('says where it looked and never the password, and can still be closed', async () => {
    const complaints: string[] = []
    const hopeless = listenForChanges({
      databaseUrl: 'postgres://editor:hemligt@127.0.0.1:1/newsroom',
      hearer: { purge: () => undefined, startStoring: () => complaints.push('start'), stopStoring: () => undefined },
      log: (line) => complaints.push(line),
    })

    await expect.poll(() => complaints).toEqual([expect.stringContaining('127.0.0.1:1')])
    expect(complaints.join()).not.toContain('hemligt')
    await hopeless.close()
  })
})
