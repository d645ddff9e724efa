import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** The database, or a transaction of it. */
export type Database = Pick<Payload['db']['drizzle'], 'execute'>

/** Words as PostgreSQL's own list of them. */
export function toArray(words: readonly string[]) {
  return sql`ARRAY[${sql.join(words.map((word) => sql`${word}`), sql`, `)}]::text[]`
}

/** Records as one value, from which PostgreSQL makes rows. */
export function toRows(records: readonly object[]): string {
  return JSON.stringify(records)
}
