import { createServer } from 'node:net'
import { hasCode } from './hasCode'

/**
 * A TCP port that nobody uses on this machine's own address.
 *
 * @param preferred Tried first, such as the port used last time.
 */
export async function findFreePort(preferred?: number): Promise<number> {
  if (preferred && (await isPortFree({ port: preferred, host: '127.0.0.1' }))) return preferred
  return listenBriefly({ port: 0, host: '127.0.0.1' })
}

/**
 * Whether a server could listen there now.
 *
 * @param host An address of this machine. One that it does not have, such as `::1` without IPv6, counts as free.
 */
export async function isPortFree({ port, host }: { port: number; host: string }): Promise<boolean> {
  try {
    await listenBriefly({ port, host })
    return true
  } catch (error) {
    return !hasCode(error, 'EADDRINUSE')
  }
}

function listenBriefly({ port, host }: { port: number; host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
