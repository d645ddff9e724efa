import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findMissingMigrations } from '@/database/findMissingMigrations'

const folder = 'src/database/migrations'
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})

afterAll(async () => {
  await client.end()
})

it('misses nothing in a database that has been migrated', async () => {
  expect(await findMissingMigrations(client, folder)).toEqual([])
})

it('names, in order, what a database has not recorded', async () => {
  await client.query('BEGIN')
  const { rows } = await client.query<{ name: string }>('DELETE FROM payload_migrations RETURNING name')

  const missing = await findMissingMigrations(client, folder)

  await client.query('ROLLBACK')
  expect(missing).toEqual(rows.map(({ name }) => name).sort())
  expect(missing.length).toBeGreaterThan(0)
})

it('refuses a database that a later version has changed', async () => {
  await client.query('BEGIN')
  await client.query('INSERT INTO payload_migrations (id, name, batch) VALUES ($1, $2, 9)', [
    '01890000-0000-7000-8000-000000000001',
    '20990101_000000_later',
  ])

  const refusal = await findMissingMigrations(client, folder).catch(String)

  await client.query('ROLLBACK')
  expect(refusal).toContain('20990101_000000_later')
})
