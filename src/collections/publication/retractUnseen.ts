import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { databaseOf } from '../access/databaseOf'
import { instantOf } from '../access/instantOf'
import { findRevisions } from './findRevisions'
import { isLive } from './isLive'
import { planOf } from './planRevision'
import type { PublicationDoc } from './publicationDoc'

/** A text that was to come, and is taken back before anybody was given it, never was published. */
export const retractUnseenText: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, req }) => {
  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  if (planOf(req).wasLive && !(await isLive(type, doc.id, req))) await retractUnseen(type, doc.id, req)
  return doc
}

/**
 * Leaves nothing of what was published of a text for a time that has not come: no revision, no address, and, when
 * readers have had nothing of it before, no time of its own and no version that says it was published.
 */
export async function retractUnseen(type: PublicationType, id: string, req: PayloadRequest): Promise<void> {
  const now = instantOf(req).toISOString()
  const upcoming = (await findRevisions(id, req)).filter(({ publishedAt }) => new Date(publishedAt).toISOString() > now)
  if (upcoming.length === 0) return

  const own = { document: { equals: id } }
  const forget = { overrideAccess: true, req } as const
  await req.payload.delete({ ...forget, collection: 'revisions', where: { ...own, publishedAt: { greater_than: now } } })
  await req.payload.delete({ ...forget, collection: 'addresses', where: { ...own, publicFrom: { greater_than: now } } })
  if ((await findRevisions(id, req)).length === 0) await forgetPublication(type, id, req)
}

/** A version that says it was published would bind the text to an address and a date that nobody ever saw. */
async function forgetPublication(type: PublicationType, id: string, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  const name = type.replaceAll('-', '_')
  const [texts, versions] = [sql.identifier(name), sql.identifier(`_${name}_v`)]
  await db.execute(sql`UPDATE ${texts} SET published_at = NULL WHERE id = ${id}`)
  await db.execute(sql`UPDATE ${versions} SET version__status = 'draft' WHERE parent_id = ${id}`)
  await db.execute(sql`UPDATE ${versions} SET version_published_at = NULL WHERE parent_id = ${id} AND latest`)
}
