import { sql } from '@payloadcms/db-postgres'
import { toNoticeStart } from '@/domain/withdrawalNotice'
import type { Reader } from './reader'

/**
 * Which of some feeds hold a text, so that they are worth telling of.
 *
 * @param feedKeys Feeds, as `toFeedKey` names them.
 * @returns Their keys, in no order.
 */
export async function findFilledFeeds(
  feedKeys: readonly string[],
  { payload, now }: Pick<Reader, 'payload' | 'now'>,
): Promise<Set<string>> {
  const { rows } = await payload.db.drizzle.execute<{ feed: string }>(sql`
    SELECT named.feed FROM unnest(${sql.param(`{${feedKeys.join(',')}}`)}::text[]) AS named (feed)
    WHERE EXISTS (
      SELECT FROM feed_places AS place
      WHERE place.feed = named.feed AND public_from <= ${now.toISOString()} AND is_public
        AND (withdrawn_at IS NULL OR withdrawn_at > ${toNoticeStart(now).toISOString()})
    )`)
  return new Set(rows.map(({ feed }) => feed))
}
