import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { databaseOf } from '../access/databaseOf'
import { findNewestVersion } from '../publication/findNewestVersion'

/**
 * Pins the text as it is saved now.
 *
 * @returns Payload's id of the version, whose words no longer change.
 */
export async function pinNewestVersion(type: PublicationType, id: string, req: PayloadRequest): Promise<string> {
  const { version } = await findNewestVersion(type, id, req)
  const db = await databaseOf(req)
  const versions = sql.identifier(`_${type.replaceAll('-', '_')}_v`)
  // Payload writes what an editor types into the newest version again and again, as long as it was saved by itself.
  await db.execute(sql`UPDATE ${versions} SET autosave = false WHERE id = ${version}`)
  return version
}
