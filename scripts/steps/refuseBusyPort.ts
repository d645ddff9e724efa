import { isPortFree } from '@/database/findFreePort'
import { PortBusyError } from '@/server/listen'

/**
 * Tells of a busy port before minutes have been spent on a site that could not be served.
 *
 * @throws {PortBusyError} When another program has the port, on any address by which this machine calls itself.
 */
export async function refuseBusyPort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0'])
    if (!(await isPortFree({ port, host }))) throw new PortBusyError(port)
}
