import { parsePort } from '@/env'
import { announce } from './steps/announce'
import { migrateWhenNeeded } from './steps/prepareDatabase'
import { loadEnvironmentFile, prepareEnvironment } from './steps/prepareEnvironment'
import { refuseBusyPort } from './steps/refuseBusyPort'
import { runUntilInterrupted } from './steps/runScript'
import { serveNewsroom } from './steps/serveNewsroom'

await runUntilInterrupted(async () => {
  loadEnvironmentFile()
  await refuseBusyPort(parsePort(process.env))
  const { environment, closeDatabase } = await prepareEnvironment(announce)
  try {
    await migrateWhenNeeded(environment.databaseUrl)
    await serveNewsroom(environment, 'development')
  } finally {
    await closeDatabase()
  }
})
