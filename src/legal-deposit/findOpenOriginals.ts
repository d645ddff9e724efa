import { sql } from '@payloadcms/db-postgres'
import type { PublicationType } from '@/domain/publication'
import type { Asked } from './asked'

/** Longer than three months: what was delivered stays in the feed for so long. */
const daysLookedBack = 100

/**
 * Originals under legal deposit of which something may not have been delivered, or was published or delivered lately.
 * The database looks through these alone, however many other texts there are; what exactly is left is for
 * `toDepositCopies` to say. Everything is joined as a whole: asked text by text, twenty thousand take a minute.
 *
 * @returns The oldest first.
 */
export async function findOpenOriginals(type: PublicationType, { payload, now, act }: Asked): Promise<string[]> {
  const since = new Date(now.getTime() - daysLookedBack * 24 * 60 * 60 * 1000).toISOString()
  const texts = sql.identifier(type.replaceAll('-', '_'))
  const { rows } = await (act?.database ?? payload.db.drizzle).execute<{ id: string }>(sql`
    WITH originals AS MATERIALIZED (
      SELECT id, published_at FROM ${texts} WHERE legal_deposit AND original_id IS NULL AND _status = 'published'
    ), pages AS (
      SELECT id AS text, id, published_at FROM originals
      UNION ALL SELECT original.id, page.id, page.published_at
      FROM originals AS original JOIN ${texts} AS page ON page.original_id = original.id
    ), files AS MATERIALIZED (${filesOf(type)}), contents AS (
      SELECT text, content, filed_at AS began_at FROM files
      UNION ALL SELECT pages.text, CASE WHEN filed.text IS NULL THEN pages.id::text END, pages.published_at
      FROM pages LEFT JOIN (SELECT DISTINCT text FROM files) AS filed ON filed.text = pages.text
    ), delivered AS MATERIALIZED (
      SELECT jsonb_array_elements_text(contents) AS content, max(delivered_on) AS last_on
      FROM deposits WHERE undone_at IS NULL GROUP BY 1
    ), open AS (
      SELECT DISTINCT contents.text FROM contents LEFT JOIN delivered ON delivered.content = contents.content
      WHERE contents.began_at > ${since} OR delivered.last_on > ${since}
        OR (contents.content IS NOT NULL AND delivered.content IS NULL)
    )
    SELECT originals.id::text AS id FROM originals JOIN open ON open.text = originals.id
    ORDER BY originals.published_at, originals.id`)
  return rows.map(({ id }) => id)
}

/** The files of each text. Of a file from before files had fingerprints, its record is what is known. */
function filesOf(type: PublicationType) {
  if (type !== 'reports') return sql`SELECT NULL::uuid AS text, NULL::text AS content, NULL::timestamptz AS filed_at WHERE false`
  return sql`
    SELECT part.parent_id AS text, coalesce(file.fingerprint, file.id::text) AS content, file.filed_at
    FROM reports_rels AS part JOIN documents AS file ON file.id = part.documents_id WHERE part.path = 'documents'`
}
