import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findReviewedThen } from '../translation-reviews/findReviewedThen'

interface Pinned {
  type: PublicationType
  /** The text's id. */
  id: string
  /** Payload's version of it. */
  version: string
  req: PayloadRequest
}

/**
 * Publishes the words of one version of a text, whatever has been saved since, with every rule of publication.
 *
 * @throws {RefusalError | ValidationError} When it may not be published; the request's transaction is gone then.
 */
export async function publishVersion({ type, id, version, req }: Pinned): Promise<void> {
  const read = { collection: type, depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const t = editorWords(req)
  const saved = await req.payload.findVersionByID({ ...read, id: version })
  // Payload answers `null` for a version that is not there, though its type does not say so.
  if (!(saved as unknown)) throw new RefusalError(t('Refusal.pinnedVersionGone'), 409)
  if (!(await req.payload.findByID({ ...read, id }))) throw new RefusalError(t('Refusal.textGone'), 409)

  const outer = req.context.carriesOutSchedule
  req.context.carriesOutSchedule = true
  // Nobody has read what was published of its original while it waited.
  const reviewed = await findReviewedThen({ id, version: saved, req })
  req.context.reviewed = reviewed
  const data = { ...wordsOf(saved.version), _status: 'published' as const }
  await req.payload.update({ collection: type, id, depth: 0, overrideAccess: true, req, data })
  req.context.carriesOutSchedule = outer
  req.context.reviewed = undefined
}

// A version's id and times are not those of the text itself.
const ownOfVersion = ['id', 'createdAt', 'updatedAt', 'deletedAt']

function wordsOf(version: PublicationDoc): Partial<PublicationDoc> {
  return Object.fromEntries(Object.entries(version).filter(([name]) => !ownOfVersion.includes(name)))
}
