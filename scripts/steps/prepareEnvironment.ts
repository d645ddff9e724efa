import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkDatabase } from '@/database/checkDatabase'
import { keepSecret } from '@/database/keepSecret'
import { getEnvironment, parseDataDir, parseEnvironment, parsePort, type Environment } from '@/env'

/** Where the newsroom runs, with a database that answers. */
export interface PreparedEnvironment {
  environment: Environment
  /** Stops the embedded database if this process started it. */
  closeDatabase: () => Promise<void>
}

/**
 * Fills in what demo, dev and the other commands may leave unsaid, in this process's own variables, so that it and its
 * children read the same names as in production.
 *
 * @throws {EnvironmentError} When what is said is malformed; nothing has been started then.
 */
export async function prepareEnvironment(log: (line: string) => void): Promise<PreparedEnvironment> {
  loadEnvironmentFile()
  process.env.SITE_URL ||= `http://localhost:${parsePort(process.env)}`
  const dataDir = parseDataDir(process.env)
  const databaseUrl = process.env.DATABASE_URL
  // What is said is judged before anything is made or started.
  parseEnvironment({
    ...process.env,
    // An empty line of .env.example says no more than a missing one.
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || placeholder,
    DATABASE_URL: databaseUrl || placeholderUrl,
  })

  process.env.PAYLOAD_SECRET ||= await keepSecret(path.join(dataDir, 'payload.secret'))
  const closeDatabase = databaseUrl ? await useDatabase(databaseUrl, log) : await embedDatabase(dataDir, log)
  return { environment: getEnvironment(), closeDatabase }
}

/** Reads `.env` where there is one. Variables that are set already win. */
export function loadEnvironmentFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

const placeholder = 'made and kept in the data folder'.padEnd(32)
const placeholderUrl = 'postgres://embedded@localhost/embedded'

async function useDatabase(databaseUrl: string, log: (line: string) => void) {
  log('Trying the PostgreSQL of DATABASE_URL')
  await checkDatabase(databaseUrl)
  return () => Promise.resolve()
}

async function embedDatabase(dataDir: string, log: (line: string) => void) {
  log(`Starting the embedded PostgreSQL in ${path.join(dataDir, 'postgres')}`)
  // Loaded only here: a production installation has no embedded PostgreSQL.
  const { startEmbeddedDatabase } = await import('@/database/embeddedPostgres')
  const database = await startEmbeddedDatabase({ dataDir, log })
  process.env.DATABASE_URL = database.url
  return database.stop
}
