import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { databaseOf } from '../access/databaseOf'

/** The instants of a public text that acts of their own set, by the column that holds each. */
const columns = { withdrawnAt: 'withdrawn_at', modifiedAt: 'modified_at' } as const

interface Moment {
  type: PublicationType
  id: string
  moment: keyof typeof columns
  /** `null` when there is none any more. */
  at: Date | null
  req: PayloadRequest
}

/**
 * Sets since when a public text is withdrawn, or when its readers were last told of a change. Nothing else of it is
 * touched: Payload could not save this one fact without publishing, or taking down, what else is drafted of the text.
 */
export async function setMoment({ type, id, moment, at, req }: Moment): Promise<void> {
  const db = await databaseOf(req)
  const [table, column] = [sql.identifier(type.replaceAll('-', '_')), sql.identifier(columns[moment])]
  await db.execute(sql`UPDATE ${table} SET ${column} = ${at?.toISOString() ?? null} WHERE id = ${id}`)
}
