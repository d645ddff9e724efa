import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { RichText } from '@/domain/body'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { addSearchEntry } from './writeSearchEntry'

interface Filling {
  payload: Payload
  log: (line: string) => void
}

// A newsroom's texts need not all fit into memory at once.
const batchSize = 200

/**
 * Makes published texts findable that were published before there was a search, or whose entries were emptied because
 * words are divided in a new way. Done again, it finds nothing to do; a publication meanwhile wins.
 */
export async function fillSearchEntries({ payload, log }: Filling): Promise<void> {
  for (const type of publicationTypes) {
    const ids = await findMissing(payload, type)
    if (ids.length > 0) log(`Making ${ids.length} published ${type} findable`)
    for (let start = 0; start < ids.length; start += batchSize)
      await fill(payload, type, ids.slice(start, start + batchSize))
  }
}

function tableOf(type: PublicationType) {
  return sql.identifier(type.replaceAll('-', '_'))
}

async function findMissing(payload: Payload, type: PublicationType): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute<{ id: string }>(sql`
    SELECT id FROM ${tableOf(type)} AS text
    WHERE _status = 'published' AND NOT EXISTS (SELECT FROM search_entries WHERE document = text.id)
    ORDER BY id`)
  return rows.map(({ id }) => id)
}

async function fill(payload: Payload, type: PublicationType, ids: string[]): Promise<void> {
  const { rows } = await payload.db.drizzle.execute<Row>(sql`
    SELECT id, language, coalesce(title, '') AS title, coalesce(standfirst, '') AS standfirst, body
    FROM ${tableOf(type)} WHERE id = ANY (string_to_array(${ids.join(',')}, ',')::uuid[])`)
  for (const { body, ...text } of rows)
    await addSearchEntry(payload.db.drizzle, { ...text, type, body: body ?? { root: { type: 'root', children: [] } } })
}

// A type and not an interface: only then may it stand for a row of any columns.
type Row = { id: string; language: Locale; title: string; standfirst: string; body: RichText | null }
