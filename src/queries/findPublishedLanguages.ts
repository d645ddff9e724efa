import { sql } from '@payloadcms/db-postgres'
import { toNoticeStart } from '@/domain/withdrawalNotice'
import { locales, type Locale } from '@/i18n/locales'
import type { Reader } from './reader'

/**
 * The languages in which something is published. The feeds of the others are empty.
 *
 * @returns In the house's order.
 */
export async function findPublishedLanguages({ payload, now }: Pick<Reader, 'payload' | 'now'>): Promise<Locale[]> {
  const { rows } = await payload.db.drizzle.execute<{ language: Locale }>(sql`
    SELECT language FROM unnest(${sql.param(`{${locales.join(',')}}`)}::text[]) AS language
    WHERE EXISTS (
      SELECT FROM feed_places
      WHERE feed = language AND public_from <= ${now.toISOString()} AND is_public
        AND (withdrawn_at IS NULL OR withdrawn_at > ${toNoticeStart(now).toISOString()})
    )`)
  return locales.filter((locale) => rows.some(({ language }) => language === locale))
}
