import { applyMigrations } from '@/database/applyMigrations'
import { isEmptyNewsroom, seedDemo } from '@/demo/seedDemo'
import { getEnvironment } from '@/env'
import { announce } from '../steps/announce'
import { openPayload } from '../steps/openPayload'
import { runScript } from '../steps/runScript'

await runScript(async () => {
  const payload = await openPayload()
  await applyMigrations({ payload, databaseUrl: getEnvironment().databaseUrl, log: announce })
  if (await isEmptyNewsroom(payload)) {
    announce('Loading the demo newsroom into the empty database')
    await seedDemo({ payload, log: announce })
  }
  await payload.destroy()
})
