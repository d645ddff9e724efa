import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { notifyChange, type Statement } from '@/cache/notifyChange'
import { tagsOfChange } from '@/cache/tags'

/** Has every page that could show the document made anew once the change is committed. */
export const announceChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await announce(collection.slug, req)
  return doc
}

/** The same for a document that is removed for good. */
export const announceRemoval: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await announce(collection.slug, req)
  return doc
}

/** The same for the newsroom's own settings. */
export const announceSettings: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await announce(global.slug, req)
  return doc
}

async function announce(slug: string, req: PayloadRequest): Promise<void> {
  await notifyChange((statement) => execute(statement, req), tagsOfChange(slug))
}

// In the request's own transaction, so that PostgreSQL tells the servers at commit and never of what was rolled back.
async function execute({ values: [channel, payload] }: Statement, req: PayloadRequest): Promise<void> {
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : req.payload.db.sessions?.[transaction]
  // Payload types a session's database as any adapter's; this newsroom has PostgreSQL everywhere (D8).
  const database = (session?.db ?? req.payload.db.drizzle) as typeof req.payload.db.drizzle
  await database.execute(sql`SELECT pg_notify(${channel}, ${payload})`)
}
