import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { findFreePort } from '@/database/findFreePort'
import { refuseBusyPort } from '../../../../scripts/steps/refuseBusyPort'

it('names the busy port and the variable that chooses another', async () => {
  const port = await findFreePort()
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))

  const refusal = await refuseBusyPort(port).catch(String)

  other.close()
  expect(refusal).toContain(`Port ${port} is busy`)
  expect(refusal).toContain('PORT=')
})

it('lets a free port pass', async () => {
  const port = await findFreePort()

  await expect(refuseBusyPort(port)).resolves.toBeUndefined()
})
