import { applyMigrations } from '@/database/applyMigrations'
import { getEnvironment } from '@/env'
import { announce } from '../steps/announce'
import { openPayload } from '../steps/openPayload'
import { runScript } from '../steps/runScript'

await runScript(async () => {
  const payload = await openPayload()
  await applyMigrations({ payload, databaseUrl: getEnvironment().databaseUrl, log: announce })
  await payload.destroy()
})
