import { sql } from '@payloadcms/db-postgres'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import type { SqlPiece } from './database'

/**
 * The texts that are public at an instant, as rows of `id`, `type`, `published_at` and `withdrawn_at`, a translation
 * withdrawn when its original is. It is the condition of `domain/publicity` in SQL, so that hits can be ranked, counted
 * and divided into pages where they are found; whoever shows one asks `publicWhere` again.
 */
export function publicTexts(now: Date): SqlPiece {
  return sql.join(publicationTypes.map((type) => publicTextsOf(type, now)), sql` UNION ALL `)
}

function publicTextsOf(type: PublicationType, now: Date): SqlPiece {
  const table = sql.identifier(type.replaceAll('-', '_'))
  return sql`
    SELECT own.id, ${type}::text AS type, own.published_at,
      coalesce(own.withdrawn_at, original.withdrawn_at) AS withdrawn_at
    FROM ${table} AS own LEFT JOIN ${table} AS original ON original.id = own.original_id
    WHERE ${isPublic('own', type, now)} AND (own.original_id IS NULL OR (${isPublic('original', type, now)}))`
}

function isPublic(table: 'own' | 'original', type: PublicationType, now: Date): SqlPiece {
  const column = (name: string) => sql`${sql.identifier(table)}.${sql.identifier(name)}`
  const instant = now.toISOString()
  const own = sql`
    ${column('_status')} = 'published' AND ${column('deleted_at')} IS NULL AND ${column('published_at')} <= ${instant}`
  if (type !== 'press-releases') return own

  return sql`${own} AND (${column('embargo_until')} IS NULL OR ${column('embargo_until')} <= ${instant})`
}
