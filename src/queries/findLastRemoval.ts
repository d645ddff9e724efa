import { sql } from '@payloadcms/db-postgres'
import { publicationTypes } from '@/domain/publication'
import type { Reader } from './reader'

/**
 * When a text of the reader's language last stopped being public by somebody's act. A feed that has lost an entry has
 * changed then, though none of the entries it holds has.
 *
 * @returns `null` when none ever was taken away.
 */
export async function findLastRemoval({ payload, locale }: Reader): Promise<Date | null> {
  const removals = publicationTypes.map((type) => {
    const name = type.replaceAll('-', '_')
    const [texts, versions] = [sql.identifier(name), sql.identifier(`_${name}_v`)]
    return sql`
      SELECT max(coalesce(text.deleted_at, text.updated_at)) AS moment FROM ${texts} AS text
      WHERE text.language = ${locale} AND (text._status = 'draft' OR text.deleted_at IS NOT NULL)
        AND EXISTS (
          SELECT 1 FROM ${versions} AS version
          WHERE version.parent_id = text.id AND version.version__status = 'published')`
  })
  const { rows } = await payload.db.drizzle.execute<{ moment: Date | string | null }>(
    sql`SELECT max(moment) AS moment FROM (${sql.join(removals, sql` UNION ALL `)}) AS removals`,
  )
  const moment = rows[0]?.moment
  return moment ? new Date(moment) : null
}
