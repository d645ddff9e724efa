import { createLocalReq, type Endpoint } from 'payload'
import type { Role } from '@/domain/roles'
import type { SeedSession } from './seedSession'

interface Ask {
  endpoint: Endpoint
  /** The text's id. */
  id: string
  body: object
  /** When it is asked: ISO 8601, UTC. */
  at: string
  by: Role
  session: SeedSession
}

/**
 * Asks one of the API's endpoints about a text as an account would, within the demo's own transaction. Translations
 * follow their original.
 *
 * @throws {RefusalError} What an editor would be refused for.
 */
export async function askEndpoint({ endpoint, id, body, at, by, session }: Ask): Promise<void> {
  const { payload, transactionID, accounts } = session
  const asked = { transactionID, routeParams: { id }, text: () => Promise.resolve(JSON.stringify(body)) }
  const context = { now: new Date(at), translations: 'follow' }
  const req = await createLocalReq({ context, user: accounts.get(by), req: asked }, payload)
  await endpoint.handler(req)
}
