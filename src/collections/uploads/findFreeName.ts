import { existsSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { FileCollection } from '@/domain/address'
import { baseOf } from '@/domain/filename'
import { databaseOf } from '../access/databaseOf'

interface Wanted {
  collection: FileCollection
  /** Without its extension. */
  name: string
  /** With its dot, or empty. */
  extension: string
  /** The record whose file is replaced; a new one has no id. */
  ownId: string | undefined
  req: PayloadRequest
}

/**
 * A name that leads no reader wrong: no file has it now, and no other record's file ever had it. A record may get back
 * a name of its own.
 *
 * @returns The name wanted, or that name with the first number that makes it free: `rapport-1.pdf`.
 */
export async function findFreeName(wanted: Wanted): Promise<string> {
  const { collection, name, extension, req } = wanted
  // Two uploads at once would both find the same name free. The lock goes with the transaction.
  await (await databaseOf(req)).execute(sql`SELECT pg_advisory_xact_lock(hashtext('names of files'))`)
  const taken = new Set((await findNames(wanted)).map((filename) => keyOf(collection, filename)))
  const folder = req.payload.collections[collection].config.upload.staticDir ?? collection
  for (let number = 0; ; number += 1) {
    const filename = `${name}${number === 0 ? '' : `-${number}`}${extension}`
    if (!taken.has(keyOf(collection, filename)) && !existsSync(path.join(folder, filename))) return filename
  }
}

/** `bild.jpg` and `bild.jpeg` would have smaller sizes of one name. */
function keyOf(collection: FileCollection, filename: string): string {
  return collection === 'media' ? baseOf(filename) : filename
}

/** Names that begin as the one wanted: what files have, and what files of others have had. */
async function findNames({ collection, name, ownId, req }: Wanted): Promise<string[]> {
  const read = { depth: 0, limit: 0, overrideAccess: true, pagination: false, req, select: { filename: true } } as const
  const had = await req.payload.find({
    ...read,
    collection: 'former-files',
    where: {
      collection: { equals: collection },
      filename: { contains: name },
      ...(ownId ? { record: { not_equals: ownId } } : {}),
    },
  })
  const has = await req.payload.find({ ...read, collection, where: { filename: { contains: name } } })
  return [...had.docs, ...has.docs].flatMap(({ filename }) => filename ?? [])
}
