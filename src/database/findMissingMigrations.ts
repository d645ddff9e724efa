import { readdir } from 'node:fs/promises'
import type pg from 'pg'
import { SetupError } from '../setupError'
import { hasTable } from './hasTable'

/** A database that a later, or another, version of the code has changed. */
export class UnknownMigrationsError extends SetupError {
  readonly code = 'MIGRATIONS_UNKNOWN'

  constructor(unknown: string[]) {
    super(
      `The database has been changed by migrations that this version of the code lacks: ${unknown.join(', ')}. ` +
        'Use the version that made it, restore an earlier copy of it, or choose another database.',
    )
  }
}

/**
 * Migrations in a folder that the database has not recorded.
 *
 * @param client Connected.
 * @param folder Where the migrations' files are.
 * @returns Names in the order they are to run; empty when the database is as the code expects.
 * @throws {UnknownMigrationsError} When the database has recorded some that the folder lacks.
 */
export async function findMissingMigrations(client: pg.Client, folder: string): Promise<string[]> {
  const files = await readdir(folder)
  const names = files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''))
  const recorded = (await hasTable(client, 'payload_migrations')) ? await findRecorded(client) : []
  const unknown = recorded.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new UnknownMigrationsError(unknown)

  return names.filter((name) => !recorded.includes(name)).sort()
}

async function findRecorded(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
  return rows.map(({ name }) => name)
}
