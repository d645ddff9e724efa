import { sql } from '@payloadcms/db-postgres'
import type { PublicationType } from '@/domain/publication'
import type { Asked } from './asked'

/** Longer than three months: what was delivered stays in the feed for so long. */
const daysLookedBack = 100

/**
 * Originals under legal deposit of which something may not have been delivered, or was published or delivered lately. The database
 * looks through these alone, however many other texts there are; what exactly is left is for `toDepositCopies` to say.
 */
export async function findOpenOriginals(type: PublicationType, { payload, now, act }: Asked): Promise<string[]> {
  const since = new Date(now.getTime() - daysLookedBack * 24 * 60 * 60 * 1000).toISOString()
  const texts = sql.identifier(type.replaceAll('-', '_'))
  const { rows } = await (act?.database ?? payload.db.drizzle).execute<{ id: string }>(sql`
    WITH delivered AS (
      SELECT DISTINCT jsonb_array_elements_text(contents) AS content FROM deposits WHERE undone_at IS NULL
    ), files AS (${filesOf(type)})
    SELECT text.id::text AS id FROM ${texts} AS text
    WHERE text.legal_deposit AND text.original_id IS NULL AND text._status = 'published' AND (
      EXISTS (
        SELECT FROM files WHERE files.text = text.id
          AND (files.filed_at > ${since} OR files.content NOT IN (SELECT content FROM delivered)))
      OR EXISTS (
        SELECT FROM ${texts} AS page WHERE (page.id = text.id OR page.original_id = text.id)
          AND (page.published_at > ${since} OR EXISTS (
            SELECT FROM deposits WHERE document = page.id::text AND undone_at IS NULL AND delivered_on > ${since}
          ) OR (
            page.id::text NOT IN (SELECT content FROM delivered)
            AND NOT EXISTS (SELECT FROM files WHERE files.text = text.id)))))`)
  return rows.map(({ id }) => id)
}

/** The files of each text. Of a file from before files had fingerprints, its record is what is known. */
function filesOf(type: PublicationType) {
  if (type !== 'reports') return sql`SELECT NULL::uuid AS text, NULL AS content, NULL::timestamptz AS filed_at WHERE false`
  return sql`
    SELECT part.parent_id AS text, coalesce(file.fingerprint, file.id::text) AS content, file.filed_at
    FROM reports_rels AS part JOIN documents AS file ON file.id = part.documents_id WHERE part.path = 'documents'`
}
