import { sql } from '@payloadcms/db-postgres'
import type { PublicationType } from '@/domain/publication'
import type { Asked } from './asked'

/** Longer than three months: what was delivered stays in the feed for so long. */
const daysLookedBack = 100

/**
 * Which originals are sought, and which of them come first:
 *
 * - `anything`: of which something is not delivered, or was published or delivered lately; the oldest.
 * - `undelivered`: of which something is not delivered; what has waited longest.
 * - `due`: of which something that was published lately is not delivered; what has waited longest.
 * - `delivered`: of which something was delivered, and was published or delivered lately; what was delivered last.
 */
export type Sought = keyof typeof conditions

const conditions = {
  anything: { having: sql`bool_or(is_left OR is_new OR is_lately_delivered)`, order: sql`min(published_at)` },
  undelivered: { having: sql`bool_or(is_left)`, order: sql`min(began_at) FILTER (WHERE is_left)` },
  due: { having: sql`bool_or(is_left AND is_new)`, order: sql`min(began_at) FILTER (WHERE is_left)` },
  delivered: { having: sql`max(last_on) IS NOT NULL AND bool_or(is_new OR is_lately_delivered)`, order: sql`max(last_on) DESC` },
}

/**
 * Originals under legal deposit of which something is sought. The database looks through these alone, however many other
 * texts there are; what exactly is left is for `toDepositCopies` to say. Everything is joined as a whole: asked text by
 * text, twenty thousand take a minute.
 *
 * @returns Their ids, in the order that `sought` says.
 */
export async function findOpenOriginals(type: PublicationType, sought: Sought, { payload, now, act }: Asked): Promise<string[]> {
  const since = new Date(now.getTime() - daysLookedBack * 24 * 60 * 60 * 1000).toISOString()
  const texts = sql.identifier(type.replaceAll('-', '_'))
  const { having, order } = conditions[sought]
  const { rows } = await (act?.database ?? payload.db.drizzle).execute<{ id: string }>(sql`
    WITH originals AS MATERIALIZED (
      SELECT id, published_at FROM ${texts}
      WHERE legal_deposit AND original_id IS NULL AND _status = 'published' AND deleted_at IS NULL
    ), pages AS (
      SELECT id AS text, id, published_at FROM originals
      UNION ALL SELECT original.id, page.id, page.published_at
      FROM originals AS original JOIN ${texts} AS page ON page.original_id = original.id
      WHERE page._status = 'published' AND page.deleted_at IS NULL
    ), files AS MATERIALIZED (${filesOf(type)}), contents AS (
      SELECT text, content, filed_at AS began_at FROM files
      UNION ALL SELECT pages.text, CASE WHEN filed.text IS NULL THEN pages.id::text END, pages.published_at
      FROM pages LEFT JOIN (SELECT DISTINCT text FROM files) AS filed ON filed.text = pages.text
    ), delivered AS MATERIALIZED (
      SELECT jsonb_array_elements_text(contents) AS content, max(delivered_on) AS last_on
      FROM deposits WHERE undone_at IS NULL GROUP BY 1
    ), told AS (
      SELECT contents.text, originals.published_at, delivered.last_on, moment.began_at,
        contents.content IS NOT NULL AND delivered.content IS NULL AS is_left,
        moment.began_at > ${since} AS is_new, delivered.last_on > ${since} AS is_lately_delivered
      FROM contents JOIN originals ON originals.id = contents.text LEFT JOIN delivered ON delivered.content = contents.content
      CROSS JOIN LATERAL (SELECT greatest(contents.began_at, originals.published_at) AS began_at) AS moment
    )
    SELECT text::text AS id FROM told GROUP BY text HAVING ${having} ORDER BY ${order}, text`)
  return rows.map(({ id }) => id)
}

/** The files of each text. Of a file from before files had fingerprints, its record is what is known. */
function filesOf(type: PublicationType) {
  if (type !== 'reports') return sql`SELECT NULL::uuid AS text, NULL::text AS content, NULL::timestamptz AS filed_at WHERE false`
  return sql`
    SELECT part.parent_id AS text, coalesce(file.fingerprint, file.id::text) AS content, file.filed_at
    FROM reports_rels AS part JOIN documents AS file ON file.id = part.documents_id WHERE part.path = 'documents'`
}
