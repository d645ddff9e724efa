import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import { findRevisions } from '../publication/findRevisions'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findLastReview } from './findLastReview'

interface Then {
  /** The text's id. */
  id: string
  /** One of its versions, as Payload keeps it. */
  version: { id: string; updatedAt: string; version: PublicationDoc }
  req: PayloadRequest
}

/**
 * The revision of its original that one version of a translation is true to, so that nobody is taken to have read what was
 * published later: what was said of it when it was published, else the newest that there was when it was saved.
 *
 * @returns `null` for an original, and where there was none.
 */
export async function findReviewedThen({ id, version, req }: Then): Promise<number | null> {
  const originalId = idOf(version.version.original)
  if (!originalId) return null

  const publication = (await findRevisions(id, req)).find((revision) => revision.version === version.id)
  if (publication) return (await findLastReview(id, req, publication.createdAt))?.revision ?? null
  const savedAt = new Date(version.updatedAt)
  const known = (await findRevisions(originalId, req)).filter(({ createdAt }) => new Date(createdAt) <= savedAt)
  return known.at(-1)?.number ?? null
}
