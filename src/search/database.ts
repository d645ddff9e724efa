import type { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** The database, or a transaction of it. */
export type Database = Payload['db']['drizzle']

/** A piece of a question to the database, with its values. */
export type SqlPiece = ReturnType<typeof sql>
