import type { Payload } from 'payload'
import { SetupError } from '../setupError'
import { findMissingMigrations } from './findMissingMigrations'
import { withClient } from './withClient'

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
export function applyMigrations({ payload, databaseUrl, log }: Migrating): Promise<void> {
  // A session of its own, since the lock must outlive the transaction of each migration; it ends with the session.
  return withClient(databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey])
    const before = await findMissingMigrations(client, payload.db.migrationDir)
    if (before.length > 0) {
      log(`Migrating the database: ${before.join(', ')}`)
      await payload.db.migrate()
    }
    const after = await findMissingMigrations(client, payload.db.migrationDir)
    if (after.length > 0) throw new MigrationsMissingError(after)
  })
}
