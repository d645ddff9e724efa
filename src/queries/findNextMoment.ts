import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { noticeMilliseconds, toNoticeStart } from '@/domain/withdrawalNotice'

/**
 * The next instant at which a text becomes public by its own time, or leaves the feeds because it was withdrawn, which
 * can make a feed empty that pages offer. Until then, and as long as nobody publishes anything, every public answer stays
 * the same. Tells no text, only the instant.
 *
 * @param now The instant to look ahead from.
 * @returns `null` when nothing waits for its time.
 */
export async function findNextMoment(payload: Payload, now: Date): Promise<Date | null> {
  const [after, noticeStart] = [now.toISOString(), toNoticeStart(now).toISOString()]
  // In seconds, not in days: of those, some have 23 hours or 25 where clocks are changed.
  const noticeTime = sql`make_interval(secs => ${noticeMilliseconds / 1000})`
  const { rows } = await payload.db.drizzle.execute<{ moment: Date | string | null }>(sql`
    SELECT min(moment) AS moment FROM (
      SELECT min(published_at) AS moment FROM articles WHERE published_at > ${after}
      UNION ALL SELECT min(published_at) FROM reports WHERE published_at > ${after}
      UNION ALL SELECT min(published_at) FROM press_releases WHERE published_at > ${after}
      UNION ALL SELECT min(embargo_until) FROM press_releases WHERE embargo_until > ${after}
      UNION ALL SELECT min(withdrawn_at) + ${noticeTime} FROM articles WHERE withdrawn_at > ${noticeStart}
      UNION ALL SELECT min(withdrawn_at) + ${noticeTime} FROM reports WHERE withdrawn_at > ${noticeStart}
      UNION ALL SELECT min(withdrawn_at) + ${noticeTime} FROM press_releases WHERE withdrawn_at > ${noticeStart}
    ) AS moments`)
  const moment = rows[0]?.moment
  return moment ? new Date(moment) : null
}
