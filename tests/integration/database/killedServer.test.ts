import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clusterIn } from '@/database/embedded/cluster'
import { findPostmaster } from '@/database/embedded/findPostmaster'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '@/database/embeddedPostgres'

// Each of them makes, migrates and opens a newsroom of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

let dataDir: string
let recovered: EmbeddedDatabase | null

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-killed-'))
  recovered = null
})

afterEach(async () => {
  await recovered?.stop()
  await stopLeftovers()
  await rm(dataDir, { recursive: true })
})

it('loses no confirmed save when the newsroom is killed and its database lives on', async () => {
  const confirmed = await runAndKill('saveUntilKilled.ts', { saves: 10 })

  recovered = await startEmbeddedDatabase({ dataDir, log: () => undefined })

  expect(await findSaved(recovered.url)).toEqual(expect.arrayContaining(confirmed))
})

it('loses no confirmed save when newsroom and database are killed in the middle of a save', async () => {
  const confirmed = await runAndKill('saveUntilKilled.ts', { saves: 10, alsoDatabase: true })

  recovered = await startEmbeddedDatabase({ dataDir, log: () => undefined })

  expect(await findSaved(recovered.url)).toEqual(expect.arrayContaining(confirmed))
})

it.each([{ alsoDatabase: false }, { alsoDatabase: true }])(
  'leaves no publication half done when it is killed in the middle of one: %j',
  async ({ alsoDatabase }) => {
    const confirmed = await runAndKill('publishUntilKilled.ts', { saves: 10, alsoDatabase })

    recovered = await startEmbeddedDatabase({ dataDir, log: () => undefined })

    const { standfirst, ...records } = await findPublished(recovered.url)
    const number = Number(standfirst.split(' ').at(-1))
    expect(number).toBeGreaterThanOrEqual(Number(confirmed.at(-1)))
    expect(records).toEqual({ slug: `version-${number}`, revision: number, told: `Version ${number}`, addresses: number, published: number })
  },
)

/** What the database holds of the text that was published over and over, wherever it holds it. */
async function findPublished(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{
    standfirst: string
    slug: string
    revision: number
    told: string
    addresses: number
    published: number
  }>(`
    SELECT standfirst, slug,
      (SELECT max(number)::int FROM revisions) AS revision,
      (SELECT telling->>'standfirst' FROM revisions ORDER BY number DESC LIMIT 1) AS told,
      (SELECT count(*)::int FROM addresses) AS addresses,
      (SELECT count(*)::int FROM acts WHERE act = 'published') AS published
    FROM articles`)
  await client.end()
  const [row] = rows
  if (!row) throw new Error('The text is lost')
  return row
}

/** What a newsroom confirmed, line by line, before `kill -9`, which strikes while the next is being saved. */
async function runAndKill(script: string, { saves, alsoDatabase = false }: { saves: number; alsoDatabase?: boolean }) {
  const newsroom = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, script)], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => newsroom.once('exit', resolve))
  const confirmed: string[] = []
  for await (const line of createInterface(newsroom.stdout)) {
    const id = /^saved (.+)$/.exec(line)?.[1]
    if (id) confirmed.push(id)
    if (confirmed.length !== saves) continue

    const postmaster = alsoDatabase ? await findPostmaster(clusterIn(dataDir)) : null
    newsroom.kill('SIGKILL')
    if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
  }
  await ended
  expect(confirmed.length).toBeGreaterThanOrEqual(saves)
  return confirmed
}

async function findSaved(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // Both rows of each save: the document and its version.
  const { rows } = await client.query<{ id: string }>(
    'SELECT articles.id FROM articles JOIN _articles_v versions ON versions.parent_id = articles.id',
  )
  await client.end()
  return rows.map(({ id }) => id)
}

async function stopLeftovers() {
  const postmaster = await findPostmaster(clusterIn(dataDir))
  if (!postmaster) return

  process.kill(postmaster.pid, 'SIGINT')
  await expect.poll(() => findPostmaster(clusterIn(dataDir)), { timeout: 10_000 }).toBeNull()
}
