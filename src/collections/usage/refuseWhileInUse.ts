import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { findUsage } from './findUsage'

/** Refuses to delete a record that a text or another record uses, and lists where. */
export const refuseWhileInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const titles = [
    ...(await findUsage(String(id), req)).map(({ title }) => title),
    ...(collection.slug === 'media' ? await findPortraits(String(id), req) : []),
  ]
  if (titles.length === 0) return

  const places = titles.map((title) => `”${title}”`).join(', ')
  throw new RefusalError(editorWords(req)('Refusal.inUse', { count: titles.length, places }), 409)
}

async function findPortraits(imageId: string, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'contacts',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { photo: { equals: imageId } },
  })
  return docs.map(({ name }) => name)
}
