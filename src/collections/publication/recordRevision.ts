import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import type { Publication, PublicationType } from '@/domain/publication'
import { recordAct } from '../acts/recordAct'
import { instantOf } from '../access/instantOf'
import { findPublishedVersion } from './findLastPublished'
import { planOf, type PlannedRevision } from './planRevision'
import type { PublicationDoc } from './publicationDoc'
import type { Tell } from './tell'

/**
 * Records a publication as the text's next numbered revision, with the text as its readers are told it. One that waited
 * for its time and never had readers is replaced by the one that takes its place.
 *
 * @param tell How the text is told to readers.
 */
export function recordRevision(type: PublicationType, tell: Tell): CollectionAfterChangeHook<PublicationDoc> {
  return async ({ doc, req }) => {
    const { revision } = planOf(req)
    if (doc._status !== 'published' || !revision) return doc

    planOf(req).revision = undefined
    const forcedBecause = planOf(req).forcedBecause ?? (await findReasonOfUpcoming(doc.id, req))
    await forgetUpcoming(doc.id, req)
    const version = await getVersion(type, doc.id, req)
    const { number, significance, note } = revision
    const at = startOf(doc, revision)
    const telling = await tell({ type, doc, at, req })
    await req.payload.create({
      collection: 'revisions',
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        number,
        significance,
        note,
        type,
        document: doc.id,
        language: doc.language,
        publishedAt: at.toISOString(),
        by: req.user?.id ?? null,
        version,
        // What JSON makes of a publication is what `queries/findRevision` reads back.
        telling: telling as unknown as Record<string, unknown>,
        uses: telling ? filesOf(telling) : [],
        forcedBecause,
      },
    })
    // A publication that was scheduled says so, and how late it was.
    const details = { significance, note, publicFrom: at.toISOString(), ...asDetails(req.context.publicationDetails) }
    const deed = { type, doc, revision: number, version, req }
    await recordAct({ act: 'published', ...deed, details })
    if (planOf(req).forcedBecause) await recordAct({ act: 'forced', ...deed, details: { forcedBecause } })
    return doc
  }
}

function asDetails(details: unknown): object {
  return typeof details === 'object' && details !== null ? details : {}
}

/** When readers have it: the first with the text's own time, which may be set back; later ones now, or when that comes. */
function startOf(doc: PublicationDoc, { significance, at }: PlannedRevision): Date {
  const start = new Date(doc.publishedAt ?? at)
  return significance === 'first' || start > at ? start : at
}

/** Of a text that nobody has had yet there is nothing to remember. */
async function forgetUpcoming(document: string, req: PayloadRequest): Promise<void> {
  await req.payload.delete({ collection: 'revisions', overrideAccess: true, req, where: upcoming(document, req) })
}

/** What was forced and waits both for its time and for an approval waits for it also when it is published again. */
async function findReasonOfUpcoming(document: string, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'revisions',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { forcedBecause: true },
    where: { ...upcoming(document, req), approvedAt: { exists: false } },
  })
  return docs[0]?.forcedBecause ?? null
}

function upcoming(document: string, req: PayloadRequest): Where {
  return { document: { equals: document }, publishedAt: { greater_than: instantOf(req).toISOString() } }
}

async function getVersion(collection: PublicationType, id: string, req: PayloadRequest): Promise<string> {
  const published = await findPublishedVersion({ collection, id, req })
  if (!published) throw new UnversionedPublicationError(id)
  return published.version
}

/** A text was published and Payload kept no version of it, which the newsroom's configuration rules out. */
export class UnversionedPublicationError extends Error {
  readonly code = 'UNVERSIONED_PUBLICATION'

  constructor(readonly textId: string) {
    super(`Text ${textId} was published without a version`)
  }
}

function filesOf(telling: Publication): string[] {
  const { heroImage, references } = telling
  const documents = telling.type === 'reports' ? telling.documents : []
  const images = telling.type === 'press-releases' ? telling.pressImages : []
  const shown = [heroImage, ...documents, ...images, ...Object.values(references.documents), ...Object.values(references.images)]
  return [...new Set(shown.flatMap((file) => file?.id ?? []))]
}
