import type { Server } from 'node:http'

const idleCheckMilliseconds = 50

/**
 * Takes no new requests and lets those under way finish.
 *
 * @param server               A listening server.
 * @param deadlineMilliseconds After this, what is still under way is cut off.
 */
export async function shutDown(server: Server, deadlineMilliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection kept alive becomes idle only after its answer, and would then hold the server for a minute.
  const idleCheck = setInterval(() => server.closeIdleConnections(), idleCheckMilliseconds)
  // A socket that was upgraded, such as that of hot reload, is no longer the server's to close, so it is not waited for.
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      server.closeAllConnections()
      resolve()
    }, deadlineMilliseconds)
  })
  await Promise.race([closed, deadline])
  clearInterval(idleCheck)
  clearTimeout(timer)
}
