import { isEmptyNewsroom, seedDemo } from '@/demo/seedDemo'
import { announce } from '../steps/announce'
import { bringUpToDate } from '../steps/bringUpToDate'
import { openPayload } from '../steps/openPayload'
import { runScript } from '../steps/runScript'

await runScript(async () => {
  const payload = await openPayload()
  await bringUpToDate(payload)
  if (await isEmptyNewsroom(payload)) {
    announce('Loading the demo newsroom into the empty database')
    await seedDemo({ payload, log: announce })
  }
  await payload.destroy()
})
