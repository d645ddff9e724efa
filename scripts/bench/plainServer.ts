import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { replyToBench } from './companion'
import { withoutHeaders, type ExactAnswer } from './exactAnswer'

// What the newsroom is measured against: the least that Node's own server can do, which is to send bytes it was given.

let current: ExactAnswer | null = null

// The newsroom keeps connections as long, and a header says so: the bytes are to be the same.
const server = createServer({ keepAliveTimeout: 65_000 }, (_request, response) => {
  if (!current) return response.writeHead(503).end()
  return response.writeHead(current.status, current.headers).end(current.body)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

// Once it listens on TCP, Node's server has an address of this kind.
const { port } = server.address() as AddressInfo

/** From now on it sends this answer, whatever it is asked. */
replyToBench(async (answer: ExactAnswer) => {
  // Node adds these by itself, as it did to the newsroom's own.
  current = { ...answer, headers: withoutHeaders(answer.headers, ['date', 'connection', 'keep-alive']) }
  return { port }
})
