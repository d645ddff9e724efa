import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * When anything that readers can see was last written, whatever it was: a text, a topic's name, a picture's words. The
 * database notes it with every such write.
 *
 * @returns `null` in a newsroom that holds nothing.
 */
export async function findLastChange(payload: Payload): Promise<Date | null> {
  const { rows } = await payload.db.drizzle.execute<{ moment: Date | string | null }>(
    sql`SELECT max(changed_at) AS moment FROM last_changes`,
  )
  const moment = rows[0]?.moment
  return moment ? new Date(moment) : null
}
