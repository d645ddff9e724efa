import type pg from 'pg'
import { publicationTypes } from '@/domain/publication'

/** Numbers have six digits, so that they are known as such. */
const firstNumber = 100_000

/** How much older than its text a copy is: each more than the one before it. */
const age = `(copy - ${firstNumber - 1}) * interval '7 hours'`

/** What a copy has for itself, by column; every other column is as in the text it is a copy of. */
const own: Record<string, string> = {
  id: copyOf('id'),
  original_id: copyOf('original_id'),
  parent_id: copyOf('parent_id'),
  _parent_id: copyOf('_parent_id'),
  document: `${copyOf('document::uuid')}::text`,
  slug: `slug || '-' || copy`,
  published_at: `published_at - ${age}`,
  // What earlier versions told their readers is shown by no feed, and is most of what there is.
  telling: 'NULL',
  modified_at: `modified_at - ${age}`,
}

/**
 * An id that is always the same for the same text and copy. It says of itself that it is of version 4: Payload finds
 * nothing by an id that is of none (RFC 9562).
 */
function copyOf(id: string): string {
  return `overlay(overlay(md5(${id}::text || ':' || copy) placing '4' from 13) placing '8' from 17)::uuid`
}

/**
 * Fills a newsroom with copies of the texts that it has, until it has published so many. What belongs to a text is copied
 * with it: its topics and pictures, its revisions, what its translation was reviewed against.
 *
 * @param client A connection to the newsroom's database, as one who may pass over triggers.
 * @param wanted How many texts, of any language and collection.
 */
export async function fillArchive(client: pg.Client, wanted: number): Promise<void> {
  const present = await countTexts(client)
  const first = await findNextNumber(client, present)
  const copies = Math.ceil((wanted - present) / (await countDemoTexts(client)))
  if (copies <= 0) return

  const numbers = { first, last: first + copies - 1 }
  await client.query('BEGIN')
  // The triggers would place each copy as it comes, which is right for one text and slow for a hundred thousand.
  await client.query(`SET LOCAL session_replication_role = 'replica'`)
  for (const table of await findTables(client)) await copyRows(client, table, numbers)
  await client.query(`TRUNCATE feed_places`)
  await client.query(`
    INSERT INTO feed_places (feed, type, document, language, public_from, withdrawn_at, is_public)
    SELECT feed, type, document, language, public_from, withdrawn_at, true FROM feed_members()`)
  await client.query('SELECT give_feed_places()')
  await client.query('COMMIT')
  await client.query('VACUUM ANALYZE')
  // What the filling left to be written would else be written while others measure.
  await client.query('CHECKPOINT')
}

const texts = publicationTypes.map((type) => type.replaceAll('-', '_'))

/** A copy's address ends in its number. */
const isDemo = `slug !~ '-[0-9]{6}$'`

async function countTexts(client: pg.Client): Promise<number> {
  return sum(client, texts.map((table) => `SELECT count(*) AS rows FROM ${table} WHERE _status = 'published'`))
}

async function countDemoTexts(client: pg.Client): Promise<number> {
  return sum(client, texts.map((table) => `SELECT count(*) AS rows FROM ${table} WHERE _status = 'published' AND ${isDemo}`))
}

async function sum(client: pg.Client, queries: string[]): Promise<number> {
  const { rows } = await client.query<{ total: string }>(`SELECT sum(rows) AS total FROM (${queries.join(' UNION ALL ')}) AS counts`)
  return Number(rows[0]?.total ?? 0)
}

async function findNextNumber(client: pg.Client, present: number): Promise<number> {
  const made = Math.floor(present / (await countDemoTexts(client)))
  return firstNumber + made
}

/** The collections' tables, those of their relations and lists, and the records about texts that feeds read. */
async function findTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table_name: string }>(
    `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name = ANY($1)`,
    [[...texts, ...texts.map((table) => `${table}_rels`), 'reports_authors', 'revisions', 'translation_reviews']],
  )
  return rows.map(({ table_name: name }) => name)
}

async function copyRows(client: pg.Client, table: string, { first, last }: { first: number; last: number }): Promise<void> {
  const { rows } = await client.query<{ name: string; is_serial: boolean; type: string }>(
    `SELECT column_name AS name, coalesce(column_default LIKE 'nextval%', false) AS is_serial, data_type AS type
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  )
  const columns = rows.filter(({ is_serial: isSerial }) => !isSerial)
  const names = columns.map(({ name }) => `"${name}"`)
  const values = columns.map(({ name, type }) => (name === 'id' && type !== 'uuid' ? `id || ':' || copy` : (own[name] ?? `"${name}"`)))
  const of = texts.includes(table) ? `WHERE _status = 'published' AND ${isDemo}` : `WHERE ${toOwner(table)} IN (${demoIds})`
  await client.query(`
    INSERT INTO ${table} (${names.join(', ')})
    SELECT ${values.join(', ')} FROM ${table} CROSS JOIN generate_series(${first}, ${last}) AS copy ${of}`)
}

const demoIds = texts.map((table) => `SELECT id FROM ${table} WHERE _status = 'published' AND ${isDemo}`).join(' UNION ALL ')

function toOwner(table: string): string {
  if (table.endsWith('_rels')) return 'parent_id'
  return table === 'reports_authors' ? '_parent_id' : 'document::uuid'
}
