import path from 'node:path'
import pg from 'pg'
import { findMissingMigrations } from '@/database/applyMigrations'
import { checkDatabase } from '@/database/checkDatabase'
import { SetupError } from '@/setupError'
import { isSiteBuilt } from './buildSite'

/** A production server that lacks something only its owner should decide to make. */
export class NotReadyError extends SetupError {
  readonly code = 'NOT_READY'
}

/**
 * Stops a production server from starting on a site that is not built or a database of another version of the code.
 *
 * @throws {DatabaseUnusableError} When the database does not answer.
 * @throws {NotReadyError} Names the command to run.
 */
export async function refuseUnready(databaseUrl: string): Promise<void> {
  if (!isSiteBuilt()) throw new NotReadyError('The site is not built. Run: npm run build')

  await checkDatabase(databaseUrl)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const missing = await findMissingMigrations(client, path.resolve('src/database/migrations'))
  await client.end()
  if (missing.length > 0)
    throw new NotReadyError(`The database lacks ${missing.join(', ')}. Make a backup, then run: npm run migrate`)
}
