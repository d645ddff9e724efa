import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { databaseOf } from '../access/databaseOf'
import { publishVersion } from './publishVersion'

interface Rehearsal {
  type: PublicationType
  id: string
  version: string
  /** The instant it will be published at. */
  at: Date
  req: PayloadRequest
}

/**
 * Publishes a version as it will be published when its time comes, and takes all of it back: what stands in its way is
 * told while somebody is there to mend it. Nobody else sees any of it, for nothing is committed.
 *
 * @throws {RefusalError | ValidationError} What the publication would be refused for.
 */
export async function rehearsePublication({ type, id, version, at, req }: Rehearsal): Promise<void> {
  const db = await databaseOf(req)
  const outer = req.context.now
  req.context.now = at
  await db.execute(sql`SAVEPOINT rehearsal`)
  await publishVersion({ type, id, version, req })
  await db.execute(sql`ROLLBACK TO SAVEPOINT rehearsal`)
  req.context.now = outer
}
