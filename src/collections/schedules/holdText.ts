import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../access/databaseOf'

/**
 * Waits until nobody else is saving a text, and keeps every other save waiting until the request's own transaction
 * ends: the same lock that each save takes (`review/refuseOldBasis.ts`).
 *
 * @param document The text's id.
 */
export async function holdText(document: string, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('save'), hashtext(${document}))`)
}
