import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { inTransaction } from '../access/inTransaction'
import { remember } from './recordMemory'

interface Filling {
  payload: Payload
  log: (line: string) => void
}

/**
 * Remembers the translations that were published before there was a memory. Done again, it finds nothing to do but those
 * that teach nothing.
 */
export async function fillMemory({ payload, log }: Filling): Promise<void> {
  for (const type of publicationTypes) {
    const ids = await findUnremembered(payload, type)
    if (ids.length > 0) log(`Remembering ${ids.length} translated ${type}`)
    for (const id of ids) {
      const req = await createLocalReq({}, payload)
      const read = { collection: type, id, depth: 0, overrideAccess: true, req } as const
      await inTransaction(req, async () => remember(type, await payload.findByID(read), req))
    }
  }
}

async function findUnremembered(payload: Payload, type: PublicationType): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute<{ id: string }>(sql`
    SELECT id FROM ${sql.identifier(type.replaceAll('-', '_'))} AS text
    WHERE _status = 'published' AND deleted_at IS NULL AND original_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM translation_memory WHERE document = text.id)
    ORDER BY id`)
  return rows.map(({ id }) => id)
}
