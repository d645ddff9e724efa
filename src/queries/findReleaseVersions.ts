import { sql } from '@payloadcms/db-postgres'
import type { Reader } from './reader'

/** Which version of a text readers have. */
interface Version {
  /** It grows by one each time the text is published anew, withdrawn or brought back. */
  number: number
  /** When that last happened. */
  at: Date
}

/**
 * The versions of texts, as other systems count them: also a withdrawal makes a new one, which the number of a revision
 * does not tell.
 *
 * @param ids The texts' ids.
 * @returns By the text's id. A text without revisions is left out.
 */
export async function findReleaseVersions(
  ids: readonly string[],
  { payload, now }: Pick<Reader, 'payload' | 'now'>,
): Promise<Record<string, Version>> {
  if (ids.length === 0) return {}

  const wanted = sql.join(ids.map((id) => sql`${id}`), sql`, `)
  const { rows } = await payload.db.drizzle.execute<{ document: string; number: number | string; at: Date | string }>(sql`
    SELECT document, sum(number) AS number, max(at) AS at FROM (
      SELECT document, max(number) AS number, max(published_at) AS at FROM revisions
      WHERE document IN (${wanted}) AND published_at <= ${now.toISOString()} GROUP BY document
      UNION ALL
      SELECT document, count(*) + count(ended_at), max(greatest(at, ended_at)) FROM takedowns
      WHERE document IN (${wanted}) AND kind = 'withdrawn' GROUP BY document
    ) AS happened GROUP BY document`)
  return Object.fromEntries(rows.map(({ document, number, at }) => [document, { number: Number(number), at: new Date(at) }]))
}
