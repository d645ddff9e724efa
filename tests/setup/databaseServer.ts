import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedDatabase } from '@/database/embeddedPostgres'
import { runTask } from '../../scripts/steps/runTask'
import { forgetfulSettings } from './forgetfulSettings'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database that no one may connect to while others are copied from it. */
    templateUrl: string
    suiteDataDir: string
  }
}

/** Starts one PostgreSQL for all integration tests and brings its tables up to date. */
export default async function startDatabaseServer(project: TestProject) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-integration-'))
  // As root, PostgreSQL runs as another user, who has to reach it.
  await chmod(dataDir, 0o755)
  const database = await startEmbeddedDatabase({ dataDir, log: () => undefined, settings: forgetfulSettings })
  const close = async () => {
    await database.stop()
    await rm(dataDir, { recursive: true })
  }
  try {
    await runTask('migrateDatabase', toEnvironment(database.url, dataDir))
  } catch (error) {
    await close()
    throw error
  }
  project.provide('templateUrl', database.url)
  project.provide('suiteDataDir', dataDir)
  return close
}

function toEnvironment(databaseUrl: string, dataDir: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SITE_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: 'a secret that only the tests know of',
  }
}
