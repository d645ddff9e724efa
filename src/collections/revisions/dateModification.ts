import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { databaseOf } from '../access/databaseOf'

interface Modification {
  type: PublicationType
  id: string
  at: Date | null
  req: PayloadRequest
}

/** Dates a public text's last change anew, when what was said of its changes is mended. Touches nothing else of it. */
export async function dateModification({ type, id, at, req }: Modification): Promise<void> {
  const db = await databaseOf(req)
  const table = sql.identifier(type.replaceAll('-', '_'))
  await db.execute(sql`UPDATE ${table} SET modified_at = ${at?.toISOString() ?? null} WHERE id = ${id}`)
}
