import type { Server } from 'node:http'

const idleCheckMilliseconds = 50

/**
 * Takes no new requests and lets those under way finish.
 *
 * @param server               A listening server.
 * @param deadlineMilliseconds After this, what is still under way is cut off.
 */
export async function shutDown(server: Server, deadlineMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection kept alive becomes idle only after its answer, and would then hold the server for a minute.
  const idleCheck = setInterval(() => server.closeIdleConnections(), idleCheckMilliseconds)
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMilliseconds)
  await closed
  clearInterval(idleCheck)
  clearTimeout(deadline)
}
