import pg from 'pg'
import { SetupError } from '../setupError'

/** A database that cannot be used, told without its user or password. */
export class DatabaseUnusableError extends SetupError {
  readonly code = 'DATABASE_UNUSABLE'
}

/**
 * Makes sure that a database answers and stores text as UTF-8, before anything else is tried.
 *
 * @param databaseUrl Address of the database, with its password; neither user nor password is ever repeated.
 * @throws {DatabaseUnusableError} Names host, port and what to do.
 */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  const place = `${client.host}:${client.port}`
  // Without a listener a connection that breaks between two calls would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ server_encoding: string }>('SHOW server_encoding')
    const encoding = rows[0]?.server_encoding
    if (encoding !== 'UTF8')
      throw new DatabaseUnusableError(
        `The database ${client.database} at ${place} stores text as ${encoding}; the newsroom needs UTF8. ` +
          `Make another with: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`,
      )
  } catch (error) {
    throw error instanceof DatabaseUnusableError ? error : toUnusable(error, client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function toUnusable(error: unknown, { host, port, database }: pg.Client): DatabaseUnusableError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer within 5 seconds'
  const place = `${host}:${port}`
  if (code === '28P01' || code === '28000')
    return new DatabaseUnusableError(
      `PostgreSQL at ${place} refuses the user or password of DATABASE_URL (${code}). Correct them.`,
    )
  if (code === '3D000')
    return new DatabaseUnusableError(
      `PostgreSQL at ${place} has no database ${database} (${code}). Create it, or name another in DATABASE_URL.`,
    )
  return new DatabaseUnusableError(
    `No PostgreSQL answers at ${place} (${code}). Start it, or correct DATABASE_URL; ` +
      'left empty, demo and dev use a database of their own.',
  )
}
