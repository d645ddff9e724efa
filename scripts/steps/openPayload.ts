import { getPayload, type Payload } from 'payload'
import config from '@payload-config'

/**
 * Payload for a script: connected, without starting the jobs or hot reloading that a server wants.
 *
 * @returns An instance that must be closed with `payload.destroy()`, or the process does not end.
 */
export function openPayload(): Promise<Payload> {
  return getPayload({ config, disableOnInit: true })
}
