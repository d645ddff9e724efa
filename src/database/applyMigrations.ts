import { readdir } from 'node:fs/promises'
import type { Payload } from 'payload'
import pg from 'pg'
import { SetupError } from '../setupError'

/** Migrations that Payload reported as run and that the database knows nothing of. */
export class MigrationsMissingError extends SetupError {
  readonly code = 'MIGRATIONS_MISSING'

  constructor(readonly missing: string[]) {
    super(`These migrations were not recorded by the database: ${missing.join(', ')}`)
  }
}

/** Any number, as long as every process of the newsroom asks for the same one. */
const lockKey = 6_395_482

interface Migrating {
  payload: Payload
  databaseUrl: string
  log: (line: string) => void
}

/**
 * Brings the database's tables to what the code expects, one process at a time.
 *
 * @param payload Connected to the database at `databaseUrl`.
 * @throws {MigrationsMissingError} When one has left no trace: an exit code alone has proved untrustworthy.
 */
export async function applyMigrations({ payload, databaseUrl, log }: Migrating): Promise<void> {
  // A session of its own, since the lock must outlive the transaction of each migration.
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey])
    const before = await findMissingMigrations(client, payload.db.migrationDir)
    if (before.length > 0) {
      log(`Migrating the database: ${before.join(', ')}`)
      await payload.db.migrate()
    }
    const after = await findMissingMigrations(client, payload.db.migrationDir)
    if (after.length > 0) throw new MigrationsMissingError(after)
  } finally {
    await client.end()
  }
}

/**
 * Migrations in a folder that the database has not recorded.
 *
 * @param client Connected.
 * @returns Names in the order they are to run; empty when the database is as the code expects.
 */
export async function findMissingMigrations(client: pg.Client, folder: string): Promise<string[]> {
  const files = await readdir(folder)
  const names = files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''))
  const table = await client.query<{ found: boolean }>(`SELECT to_regclass('payload_migrations') IS NOT NULL AS found`)
  if (!table.rows[0]?.found) return names.sort()

  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
  return names.filter((name) => !rows.some((row) => row.name === name)).sort()
}
