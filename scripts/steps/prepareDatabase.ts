import { findMissingMigrations } from '@/database/findMissingMigrations'
import { withClient } from '@/database/withClient'
import { migrationsFolder } from './migrationsFolder'
import { runTask } from './runTask'

/**
 * Runs the migrations that the database lacks. When there is none, Payload is not even loaded, which takes seconds.
 *
 * @throws {TaskFailedError} When one fails.
 */
export async function migrateWhenNeeded(databaseUrl: string): Promise<void> {
  const { missing } = await inspect(databaseUrl)
  if (missing.length > 0) await runTask('migrateDatabase')
}

/** As `migrateWhenNeeded`; a database without accounts is also offered the demo newsroom. */
export async function prepareDemoWhenNeeded(databaseUrl: string): Promise<void> {
  const { missing, accounts } = await inspect(databaseUrl)
  if (missing.length > 0 || accounts === 0) await runTask('prepareDemo')
}

function inspect(databaseUrl: string): Promise<{ missing: string[]; accounts: number }> {
  return withClient(databaseUrl, async (client) => {
    const missing = await findMissingMigrations(client, migrationsFolder)
    if (missing.length > 0) return { missing, accounts: 0 }
    const { rows } = await client.query<{ accounts: number }>('SELECT count(*)::integer AS accounts FROM users')
    return { missing, accounts: rows[0]?.accounts ?? 0 }
  })
}
