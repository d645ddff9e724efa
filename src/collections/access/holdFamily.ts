import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { databaseOf } from './databaseOf'

/**
 * Waits until nobody else changes a text or any other language of it, and keeps everybody else waiting until the
 * request's own transaction ends. Every change asks for this first: two that waited for each other's language in turn
 * would never end.
 *
 * @param id The text's id, or any of its translations'.
 */
export async function holdFamily(type: PublicationType, id: string, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  const table = sql.identifier(type.replaceAll('-', '_'))
  const family = sql`coalesce((SELECT original_id::text FROM ${table} WHERE id::text = ${id} AND original_id IS NOT NULL), ${id})`
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('save'), hashtext(${family}))`)
}
