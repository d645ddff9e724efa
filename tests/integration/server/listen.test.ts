import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createNewsroomServer } from '@/server/createNewsroomServer'
import { listen } from '@/server/listen'
import { shutDown } from '@/server/shutDown'

async function aServer(answer: () => Promise<string>) {
  const server = createNewsroomServer()
  server.on('request', (_, response) => void answer().then((text) => response.end(text)))
  await listen(server, { port: 0, host: '127.0.0.1' })
  // A server that listens on TCP has an address of this shape.
  return { server, port: (server.address() as AddressInfo).port }
}

describe('listen', () => {
  it('says which port is busy and how to choose another', async () => {
    const { server, port } = await aServer(async () => '')

    const second = listen(createServer(), { port, host: '127.0.0.1' })

    await expect(second).rejects.toThrow(new RegExp(`^Port ${port} is busy.*PORT=`))
    await expect(second).rejects.toMatchObject({ code: 'PORT_BUSY' })
    await shutDown(server, 0)
  })
})

describe('shutDown', () => {
  it('lets a reader who has asked get the answer, then closes at once', async () => {
    let finish = (_: string) => {}
    const { server, port } = await aServer(() => new Promise((resolve) => (finish = resolve)))
    const reading = fetch(`http://127.0.0.1:${port}/`)
    await expect.poll(async () => connectionsOf(server)).toBe(1)

    const closed = shutDown(server, 10_000)
    finish('the answer')

    expect(await (await reading).text()).toBe('the answer')
    expect(await Promise.race([closed.then(() => 'closed'), pause(3000, 'still open')])).toBe('closed')
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  })

  it('cuts off at its deadline an answer that never comes', async () => {
    const { server, port } = await aServer(() => new Promise(() => {}))
    const reading = fetch(`http://127.0.0.1:${port}/`)
    await expect.poll(async () => connectionsOf(server)).toBe(1)

    await Promise.all([shutDown(server, 10), expect(reading).rejects.toThrow()])
  })
})

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
  })
}
