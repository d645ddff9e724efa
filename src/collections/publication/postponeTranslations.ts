import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { instantOf } from '../access/instantOf'
import type { PublicationDoc } from './publicationDoc'

/**
 * Lets the translations of an original that readers get later than was said wait with it: what was to be known of them
 * at their own time is known at its.
 */
export const postponeTranslations: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, req }) => {
  const start = doc.publishedAt ? new Date(doc.publishedAt).toISOString() : null
  if (doc._status !== 'published' || doc.original || !start || start <= instantOf(req).toISOString()) return doc

  // A collection's configuration knows its slug only as a string.
  const translations = await findTranslations(collection.slug as PublicationType, doc.id, req)
  const { docs: revisions } = await req.payload.find({
    collection: 'revisions',
    ...everything(req),
    where: { document: { in: translations }, ...between('publishedAt', start, req) },
  })
  // A revision is never changed; one that nobody has had yet is another one with another time.
  for (const revision of revisions) {
    await req.payload.delete({ collection: 'revisions', id: revision.id, overrideAccess: true, req })
    const data = { ...revision, id: undefined, publishedAt: start }
    await req.payload.create({ collection: 'revisions', depth: 0, overrideAccess: true, req, data })
  }
  await req.payload.update({
    collection: 'addresses',
    depth: 0,
    overrideAccess: true,
    req,
    where: { document: { in: translations }, ...between('publicFrom', start, req) },
    data: { publicFrom: start },
  })
  return doc
}

const everything = (req: PayloadRequest) => ({ depth: 0, limit: 0, overrideAccess: true, pagination: false, req }) as const

/** Still to come, but sooner than the original. */
function between(field: string, start: string, req: PayloadRequest) {
  return { [field]: { greater_than: instantOf(req).toISOString(), less_than: start } }
}

async function findTranslations(collection: PublicationType, id: string, req: PayloadRequest): Promise<string[]> {
  const select = { slug: true } as const
  const { docs } = await req.payload.find({ collection, ...everything(req), select, where: { original: { equals: id } } })
  return docs.map((translation) => translation.id)
}
