import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { recordAct } from '../acts/recordAct'
import { instantOf } from '../access/instantOf'
import type { PublicationDoc } from './publicationDoc'

/**
 * Keeps the address word of a published text as its own for ever. A text that moves leaves its earlier words behind,
 * and they lead to it; one that nobody had yet leaves none.
 */
export const claimAddress: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || doc.deletedAt || !doc.slug) return doc

  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  const now = instantOf(req)
  const publicFrom = new Date(doc.publishedAt ?? now)
  const earlier = await findAddresses(type, doc.id, req)
  const upcoming = earlier.filter((address) => new Date(address.publicFrom) > now)
  for (const { id } of upcoming) await req.payload.delete({ collection: 'addresses', id, overrideAccess: true, req })

  const kept = earlier.filter((address) => !upcoming.includes(address))
  if (kept.some(({ slug }) => slug === doc.slug)) return doc
  const { slug, language } = doc
  await req.payload.create({
    collection: 'addresses',
    depth: 0,
    overrideAccess: true,
    req,
    data: { type, document: doc.id, language, slug, publicFrom: publicFrom.toISOString() },
  })
  const previous = kept.at(-1)?.slug
  if (previous) await recordAct({ act: 'address-changed', type, doc, details: { from: previous, to: slug }, req })
  return doc
}

/** The address words a text has had, the oldest first. */
async function findAddresses(type: PublicationType, document: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'addresses',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { type: { equals: type }, document: { equals: document } },
  })
  return docs
}
