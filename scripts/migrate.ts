import { announce } from './steps/announce'
import { prepareEnvironment } from './steps/prepareEnvironment'
import { runScript } from './steps/runScript'
import { runTask } from './steps/runTask'

await runScript(async () => {
  const { closeDatabase } = await prepareEnvironment(announce)
  try {
    await runTask('migrateDatabase')
    announce('The database is as the code expects')
  } finally {
    await closeDatabase()
  }
})
