import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { findLastPublished } from './findLastPublished'
import { namesOfFacts } from './onlyOnOriginal'
import type { PublicationDoc } from './publicationDoc'

interface Independence {
  type: PublicationType
  /** The translation as it is stored, published or not. */
  translation: PublicationDoc
  originalId: string
  req: PayloadRequest
}

/**
 * Makes a translation an original of its own, with the facts its readers have been told until now. What is public
 * stays public word for word, and a newer draft stays a draft.
 */
export async function becomeOriginal({ type, translation, originalId, req }: Independence): Promise<void> {
  const facts = await findFacts(type, originalId, req)
  const newest = await req.payload.findByID({
    collection: type,
    id: translation.id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
    trash: true,
  })
  const outer = req.context.becomesOriginal
  req.context.becomesOriginal = translation.id
  const change = { collection: type, id: translation.id, depth: 0, overrideAccess: true, req, trash: true }
  const independent = { ...facts, original: null }
  // What never was published stands in its newest draft; its stored row is only how it began.
  const isPublished = translation._status === 'published'
  await req.payload.update({ ...change, data: { ...(isPublished ? translation : newest), ...independent } })
  if (isPublished && newest._status === 'draft')
    await req.payload.update({ ...change, draft: true, data: { ...newest, ...independent } })
  req.context.becomesOriginal = outer
}

async function findFacts(type: PublicationType, id: string, req: PayloadRequest): Promise<Partial<PublicationDoc>> {
  const original =
    (await findLastPublished({ collection: type, id, req })) ??
    (await req.payload.findByID({ collection: type, id, depth: 0, overrideAccess: true, req, trash: true }))
  const names = namesOfFacts(req.payload.collections[type].config.fields)
  return Object.fromEntries(Object.entries(original).filter(([name]) => names.includes(name)))
}
