import { bringUpToDate } from '../steps/bringUpToDate'
import { openPayload } from '../steps/openPayload'
import { runScript } from '../steps/runScript'

await runScript(async () => {
  const payload = await openPayload()
  await bringUpToDate(payload)
  await payload.destroy()
})
