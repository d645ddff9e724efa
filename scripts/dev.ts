import { parsePort } from '@/env'
import { announce } from './steps/announce'
import { loadEnvironmentFile, prepareEnvironment } from './steps/prepareEnvironment'
import { refuseBusyPort } from './steps/refuseBusyPort'
import { runUntilInterrupted } from './steps/runScript'
import { runTask } from './steps/runTask'
import { serveNewsroom } from './steps/serveNewsroom'

await runUntilInterrupted(async () => {
  loadEnvironmentFile()
  await refuseBusyPort(parsePort(process.env))
  const { environment, closeDatabase } = await prepareEnvironment(announce)
  try {
    await runTask('migrateDatabase')
    await serveNewsroom(environment, 'development')
  } finally {
    await closeDatabase()
  }
})
