import type { PayloadRequest } from 'payload'
import { publicationTypes, type PublicationType } from '@/domain/publication'

/** A text that leads to or shows a record. */
export interface Usage {
  type: PublicationType
  id: string
  title: string
}

/**
 * Where a record is used: in texts as they are published, as they are drafted, and in the trash.
 *
 * @param id The record's id, which no record of another collection has.
 * @returns Each text once.
 */
export async function findUsage(id: string, req: PayloadRequest): Promise<Usage[]> {
  const found = new Map<string, Usage>()
  for (const type of publicationTypes) {
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection: type,
        depth: 0,
        draft,
        limit: 0,
        overrideAccess: true,
        pagination: false,
        req,
        trash: true,
        where: { 'uses.value': { equals: id } },
      })
      for (const doc of docs) found.set(doc.id, { type, id: doc.id, title: doc.title ?? doc.id })
    }
  }
  return [...found.values()]
}
