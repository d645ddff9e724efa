import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '@/database/embeddedPostgres'

let dataDir: string
let started: EmbeddedDatabase[]

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-embedded-'))
  started = []
})

afterEach(async () => {
  for (const database of started) await database.stop()
  await rm(dataDir, { recursive: true })
})

async function start(folder = dataDir): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ dataDir: folder, log: () => undefined })
  started.push(database)
  return database
}

describe('a new database', () => {
  it('stores Swedish letters, also where the machine has no language set', async () => {
    const before = { LANG: process.env.LANG, LC_ALL: process.env.LC_ALL }
    delete process.env.LANG
    delete process.env.LC_ALL
    const { url } = await start()
    Object.assign(process.env, before.LANG === undefined ? {} : { LANG: before.LANG })

    const [row] = await ask(url, "SELECT upper('åäö') AS letters, to_tsvector('swedish', 'De höjde skatten') AS words")

    expect(row).toEqual({ letters: 'ÅÄÖ', words: "'höjd':2 'skatt':3" })
  })

  it('sorts the Swedish way when asked to', async () => {
    const { url } = await start()

    const rows = await ask(
      url,
      `SELECT name FROM unnest(ARRAY['Östersund', 'Årjäng', 'Älvdalen', 'Zinkgruvan']) name
        ORDER BY name COLLATE "sv-x-icu"`,
    )

    expect(rows.map(({ name }) => name)).toEqual(['Zinkgruvan', 'Årjäng', 'Älvdalen', 'Östersund'])
  })

  it('listens on this machine alone, behind a password that only its owner may read', async () => {
    const { url } = await start()

    const [listening] = await ask(url, 'SHOW listen_addresses')

    expect(listening).toEqual({ listen_addresses: '127.0.0.1' })
    expect((await stat(path.join(dataDir, 'postgres.password'))).mode & 0o777).toBe(0o600)
    await expect(ask(url.replace(/:[0-9a-f]{64}@/, ':gissning@'), 'SELECT 1')).rejects.toThrow(/password/)
  })

  it('works in a folder that only root, or its owner, may enter', async () => {
    await chmod(dataDir, 0o700)
    const { url } = await start(path.join(dataDir, 'inner'))

    expect(await ask(url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  })

  it('starts afresh where an earlier attempt was interrupted halfway', async () => {
    await mkdir(path.join(dataDir, 'postgres.unfinished', 'cluster', 'base'), { recursive: true })

    const { url } = await start()

    expect(await ask(url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
    expect(await readdir(dataDir)).not.toContain('postgres.unfinished')
  })
})

describe('a database that was there before', () => {
  it('keeps its data and its port', async () => {
    const first = await start()
    await ask(first.url, "CREATE TABLE kept AS SELECT 'rubrik' AS title")
    await first.stop()

    const second = await start()

    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'SELECT title FROM kept')).toEqual([{ title: 'rubrik' }])
  })

  it('moves to another port when another program has taken its own', async () => {
    const first = await start()
    await first.stop()
    const intruder = createServer()
    await new Promise<void>((resolve) => intruder.listen(Number(new URL(first.url).port), '127.0.0.1', resolve))

    const second = await start()

    intruder.close()
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
  })

  it('is shared by several commands, and stops when the last of them leaves', async () => {
    const first = await start()
    const second = await start()

    await first.stop()

    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await second.stop()
    await expect(ask(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  it('is taken over from a command that was killed, and then stops with us', async () => {
    const first = await start()
    const killed = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => killed.once('exit', resolve))
    await writeFile(path.join(dataDir, 'postgres.users', `${killed.pid}-1`), '')

    await first.stop()

    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  it('is found again when its lock file names a process that is something else now', async () => {
    const first = await start()
    await first.stop()
    const bystander = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    const lock = [bystander.pid, dataDir, 0, new URL(first.url).port, '', '127.0.0.1', '']
    await writeFile(path.join(dataDir, 'postgres', 'postmaster.pid'), lock.join('\n'))

    const second = await start()

    bystander.kill()
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('is refused, and not touched, when another major version made it', async () => {
    const folder = path.join(dataDir, 'postgres')
    await mkdir(folder)
    await writeFile(path.join(folder, 'PG_VERSION'), '15\n')

    const refusal = await start().catch(String)

    expect(refusal).toMatch(/was made by PostgreSQL 15; this newsroom brings PostgreSQL 18/)
    expect(await readdir(dataDir)).toEqual(['postgres'])
    expect(await readdir(folder)).toEqual(['PG_VERSION'])
  })

  it('is refused plainly when its password is lost', async () => {
    const first = await start()
    await first.stop()
    await rm(path.join(dataDir, 'postgres.password'))

    await expect(start()).rejects.toThrow('postgres.password is missing')
  })

  it('tells the end of the log when PostgreSQL does not start', async () => {
    const first = await start()
    await first.stop()
    const file = path.join(dataDir, 'postgres', 'postgresql.conf')
    await writeFile(file, `${await readFile(file, 'utf8')}\nshared_buffers = 'mycket'\n`)

    await expect(start()).rejects.toThrow(/does not start[^]*shared_buffers/)
  })
})

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return (await client.query<Record<string, unknown>>(query)).rows
  } finally {
    await client.end()
  }
}
