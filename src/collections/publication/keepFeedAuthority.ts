import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { feedAuthorityKey, toFeedAuthority } from '@/domain/feedAuthority'
import { getEnvironment } from '@/env'
import { databaseOf } from '../access/databaseOf'
import type { PublicationDoc } from './publicationDoc'

/**
 * Keeps, at the newsroom's first publication, the name under which its texts stand in feeds for ever.
 *
 * Within the publication's own transaction: `payload.kv` would ask for a second line to the database, and publications
 * that each hold one and wait for another would wait for ever.
 */
export const keepFeedAuthority: CollectionAfterChangeHook<PublicationDoc> = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc

  const authority = JSON.stringify(toFeedAuthority(getEnvironment().siteUrl, new Date()))
  const db = await databaseOf(req)
  await db.execute(sql`
    INSERT INTO payload_kv (id, key, data) VALUES (gen_random_uuid(), ${feedAuthorityKey}, ${authority}::jsonb)
    ON CONFLICT (key) DO NOTHING`)
  return doc
}
