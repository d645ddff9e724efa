import { readdir } from 'node:fs/promises'
import type pg from 'pg'
import { hasTable } from './hasTable'

/**
 * Migrations in a folder that the database has not recorded.
 *
 * @param client Connected.
 * @param folder Where the migrations' files are.
 * @returns Names in the order they are to run; empty when the database is as the code expects.
 */
export async function findMissingMigrations(client: pg.Client, folder: string): Promise<string[]> {
  const files = await readdir(folder)
  const names = files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''))
  const recorded = (await hasTable(client, 'payload_migrations')) ? await findRecorded(client) : []
  return names.filter((name) => !recorded.includes(name)).sort()
}

async function findRecorded(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
  return rows.map(({ name }) => name)
}
