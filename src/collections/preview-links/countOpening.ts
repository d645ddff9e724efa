import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Counts that a preview link was opened. The database adds one itself, so that nobody who opens it at the same time is
 * forgotten.
 *
 * @param id The link's own id.
 */
export async function countOpening(payload: Payload, id: string, now: Date): Promise<void> {
  await payload.db.drizzle.execute(
    sql`UPDATE preview_links SET opens = opens + 1, last_opened_at = ${now.toISOString()} WHERE id = ${id}`,
  )
}
