import { sql } from '@payloadcms/db-postgres'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import type { Reader } from './reader'

/**
 * The texts of which a published version that is not hidden shows or leads to a record. Tells only which they are:
 * whether readers may see them is for the caller to ask.
 *
 * @param used Ids of records.
 * @returns Ids of texts, by collection; lists may be empty.
 */
export async function findTextsOfRevisions(
  used: readonly string[],
  { payload, now }: Reader,
): Promise<Record<PublicationType, string[]>> {
  const ids = sql.join(used.map((id) => sql`${id}`), sql`, `)
  const { rows } = await payload.db.drizzle.execute<{ type: string; document: string }>(sql`
    SELECT DISTINCT type, document FROM revisions
    WHERE uses ?| ARRAY[${ids}]::text[] AND hidden_at IS NULL AND published_at <= ${now.toISOString()}`)
  const idsOf = (type: PublicationType) => rows.filter((row) => row.type === type).map(({ document }) => document)
  // `fromEntries` forgets its keys' type; they are `publicationTypes`.
  return Object.fromEntries(publicationTypes.map((type) => [type, idsOf(type)])) as Record<PublicationType, string[]>
}
