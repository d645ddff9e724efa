import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * The next instant at which a text becomes public by its own time. Until then, and as long as nobody publishes
 * anything, every public answer stays the same. Tells no text, only the instant.
 *
 * @param now The instant to look ahead from.
 * @returns `null` when nothing waits for its time.
 */
export async function findNextMoment(payload: Payload, now: Date): Promise<Date | null> {
  const after = now.toISOString()
  const { rows } = await payload.db.drizzle.execute<{ moment: Date | string | null }>(sql`
    SELECT min(moment) AS moment FROM (
      SELECT min(published_at) AS moment FROM articles WHERE published_at > ${after}
      UNION ALL SELECT min(published_at) FROM reports WHERE published_at > ${after}
      UNION ALL SELECT min(published_at) FROM press_releases WHERE published_at > ${after}
      UNION ALL SELECT min(embargo_until) FROM press_releases WHERE embargo_until > ${after}
    ) AS moments`)
  const moment = rows[0]?.moment
  return moment ? new Date(moment) : null
}
