import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFreePort, isPortFree } from '@/database/findFreePort'

let server: Server
let busyPort: number

beforeEach(async () => {
  server = createServer()
  busyPort = await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address.port)
    })
  })
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
})

it('keeps to the port used last time while it is free', async () => {
  const port = await findFreePort()

  expect(await findFreePort(port)).toBe(port)
})

it('chooses another port when the one used last time is busy', async () => {
  const port = await findFreePort(busyPort)

  expect(port).not.toBe(busyPort)
  expect(await isPortFree({ port, host: '127.0.0.1' })).toBe(true)
})

it('sees that another program has a port', async () => {
  expect(await isPortFree({ port: busyPort, host: '127.0.0.1' })).toBe(false)
})
