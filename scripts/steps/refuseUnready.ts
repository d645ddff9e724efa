import { checkDatabase } from '@/database/checkDatabase'
import { findMissingMigrations } from '@/database/findMissingMigrations'
import { withClient } from '@/database/withClient'
import { SetupError } from '@/setupError'
import { isSiteBuilt } from './buildSite'
import { migrationsFolder } from './migrationsFolder'

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
  const missing = await withClient(databaseUrl, (client) => findMissingMigrations(client, migrationsFolder))
  if (missing.length > 0)
    throw new NotReadyError(`The database lacks ${missing.join(', ')}. Make a backup, then run: npm run migrate`)
}
