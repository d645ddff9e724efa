import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { databaseOf } from '../access/databaseOf'

interface Mark {
  type: PublicationType
  id: string
  /** Since when the text is withdrawn, as an ISO instant; `null` when it stands again. */
  at: string | null
  req: PayloadRequest
}

/**
 * Marks a public text as withdrawn, or no longer so. Nothing else of it is touched: Payload could not save this one
 * fact without publishing, or taking down, what else is drafted of the text.
 */
export async function markWithdrawn({ type, id, at, req }: Mark): Promise<void> {
  const db = await databaseOf(req)
  const table = sql.identifier(type.replaceAll('-', '_'))
  await db.execute(sql`UPDATE ${table} SET withdrawn_at = ${at} WHERE id = ${id}`)
}
