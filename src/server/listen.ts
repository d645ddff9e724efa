import type { Server } from 'node:http'
import type { ListenOptions } from 'node:net'
import { SetupError } from '@/setupError'

/** Another program has the port. */
export class PortBusyError extends SetupError {
  readonly code = 'PORT_BUSY'

  constructor(readonly port: number) {
    super(`Port ${port} is busy. Stop the program that uses it, or choose another port, such as PORT=${port + 1}`)
  }
}

/**
 * Opens the server's port.
 *
 * @param at Port and, to listen on one address alone, host.
 * @throws {PortBusyError} When another program has the port.
 */
export async function listen(server: Server, at: ListenOptions & { port: number }): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(at, () => {
        server.off('error', reject)
        resolve()
      })
    })
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw isBusy ? new PortBusyError(at.port) : error
  }
}
