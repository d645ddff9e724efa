import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { PublicationDoc } from './publicationDoc'

/** A text as it was saved once, under Payload's id of that version. */
export interface SavedText {
  version: string
  doc: PublicationDoc
}

/**
 * A text as it was last saved, published or not.
 *
 * @throws {UnsavedTextError} When there is no version of it.
 */
export async function findNewestVersion(
  collection: PublicationType,
  id: string,
  req: PayloadRequest,
): Promise<SavedText> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const newest = docs[0]
  if (!newest) throw new UnsavedTextError(id)
  return { version: newest.id, doc: { ...newest.version, id } }
}

/** A text is stored and Payload kept no version of it, which the newsroom's configuration rules out. */
export class UnsavedTextError extends Error {
  readonly code = 'UNSAVED_TEXT'

  constructor(readonly textId: string) {
    super(`Text ${textId} has no version`)
  }
}
