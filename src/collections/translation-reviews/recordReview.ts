import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import type { TranslationReview } from '@/payload-types'
import { instantOf } from '../access/instantOf'
import { findRevisions } from '../publication/findRevisions'
import type { PublicationDoc } from '../publication/publicationDoc'

interface Review {
  type: PublicationType
  /** The translation. */
  doc: PublicationDoc
  originalId: string
  kind: TranslationReview['kind']
  /** The revision of the original that is meant. */
  revision: number
  req: PayloadRequest
}

/** Records which revision of its original a translation is true to. */
export async function recordReview({ type, doc, originalId, kind, revision, req }: Review): Promise<void> {
  await req.payload.create({
    collection: 'translation-reviews',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      type,
      document: doc.id,
      language: doc.language,
      original: originalId,
      revision,
      kind,
      at: instantOf(req).toISOString(),
      by: req.user?.id ?? null,
    },
  })
}

/**
 * A translation that is published is true to the revision that its translator had on screen, which the request says
 * with `?reviewed=3`; one that does not say is true to the newest.
 */
export const recordReviewByPublication: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, req }) => {
  const originalId = idOf(doc.original)
  if (doc._status !== 'published' || doc.deletedAt || !originalId) return doc

  const newest = (await findRevisions(originalId, req)).at(-1)?.number
  if (newest === undefined) return doc
  const revision = Math.min(revisionAskedFor(req) ?? newest, newest)
  // A collection's configuration knows its slug only as a string.
  await recordReview({ type: collection.slug as PublicationType, doc, originalId, kind: 'published', revision, req })
  return doc
}

function revisionAskedFor(req: PayloadRequest): number | null {
  const asked = Number(req.context.reviewed ?? req.query?.reviewed)
  return Number.isInteger(asked) && asked > 0 ? asked : null
}
