import { expect, it } from 'vitest'
import { checkDatabase } from '@/database/checkDatabase'
import { findFreePort } from '@/database/findFreePort'

it('names host and port of a database that does not answer, never its user or password', async () => {
  const port = await findFreePort()

  const refusal = await checkDatabase(`postgres://redaktionen:hemligt@127.0.0.1:${port}/nyheter`).catch(String)

  expect(refusal).toContain(`No PostgreSQL answers at 127.0.0.1:${port}`)
  expect(refusal).not.toMatch(/redaktionen|hemligt/)
})
