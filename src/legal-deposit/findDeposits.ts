import { sql } from '@payloadcms/db-postgres'
import type { Deposit } from '@/domain/legalDeposit'
import type { Asked } from './asked'

interface Concerned {
  /** Ids of texts. */
  documents: readonly string[]
  /** Fingerprints of files. */
  contents: readonly string[]
}

/**
 * What has been delivered of texts and files, and not been taken back.
 *
 * @returns In the order in which it was said.
 */
export async function findDeposits({ documents, contents }: Concerned, { payload, act }: Asked): Promise<Deposit[]> {
  const { rows } = await (act?.database ?? payload.db.drizzle).execute<Row>(sql`
    SELECT id::text, document, language, contents, to_char(delivered_on AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS delivered_on,
      way, note
    FROM deposits
    WHERE undone_at IS NULL AND (document = ANY(${listOf(documents)}) OR contents ?| ${listOf([...documents, ...contents])})
    ORDER BY created_at, id`)
  return rows.map(({ delivered_on: deliveredOn, ...deposit }) => ({ ...deposit, deliveredOn }))
}

interface Row extends Omit<Deposit, 'deliveredOn'>, Record<string, unknown> {
  delivered_on: string
}

/** Neither ids nor fingerprints have a space in them. */
function listOf(words: readonly string[]) {
  return sql`string_to_array(${words.join(' ')}, ' ')`
}
