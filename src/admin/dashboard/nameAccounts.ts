import type { Payload } from 'payload'
import { readAll } from './desk'

/**
 * What accounts are called.
 *
 * @param ids Those that are gone are left out.
 * @returns By id.
 */
export async function nameAccounts(payload: Payload, ids: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await payload.find({ ...readAll, collection: 'users', limit: 0, where: { id: { in: [...ids] } } })
  return new Map(docs.map(({ id, name, email }) => [id, name || email]))
}
