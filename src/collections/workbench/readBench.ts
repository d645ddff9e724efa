import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { toWork } from '@/domain/translationWork'
import type { Revision } from '@/payload-types'
import { identifyParts } from '@/translation/identifyParts'
import type { Text } from '@/translation/unit'
import type { Sides } from '@/translation/workbench/sides'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { findRevisions } from '../publication/findRevisions'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findLastReview } from '../translation-reviews/findLastReview'
import { textOf } from './textOf'

/** A translation with its original, as they lie on a translator's bench. */
export interface Bench {
  type: PublicationType
  sides: Sides
  /** The translation, in its newest words unless others were asked for. */
  translation: PublicationDoc
  /** The original as it was in the revision that is worked on. */
  original: PublicationDoc
  /** The original's revisions, the first first. */
  revisions: Revision[]
  /** The revision that is worked on; `null` for an original that was never published. */
  revision: Revision | null
  /** The revision that the translation was last said to be true to. */
  reviewedRevision: number | null
  /** The revision that what is worked on is held against: that, or the one that a first translation was begun from. */
  heldAgainst: number | null
}

interface Wanted {
  type: PublicationType
  /** The translation's id. */
  id: string
  req: PayloadRequest
  /** The number of the original's revision to work on; the newest when left out. */
  revision?: number | null | undefined
  /** The translation as it is to be read; its newest words when left out. */
  translation?: PublicationDoc
}

/**
 * Reads a translation and its original, both in their newest state, with the original as the translation knows it.
 *
 * @throws {RefusalError} For an original, a text that is in no way to be read, and a revision that there is not.
 */
export async function readBench({ type, id, req, revision: asked, translation: given }: Wanted): Promise<Bench> {
  const translation = given ?? (await readDraft(type, id, req))
  const originalId = idOf(translation.original)
  if (!originalId) throw new RefusalError(editorWords(req)('Refusal.notATranslation'), 400)

  const revisions = await findRevisions(originalId, req)
  const revision = asked ? revisions.find(({ number }) => number === asked) : revisions.at(-1)
  if (asked && !revision) throw new RefusalError(editorWords(req)('Refusal.revisionUnknown'), 400)
  const reviewedRevision = (await findLastReview(id, req))?.revision ?? null
  const reviewed = revisions.find(({ number }) => number === reviewedRevision)
  const original = revision ? await readRevision(type, revision, req) : await readDraft(type, originalId, req)
  // A first translation is held against the revision that it was begun from.
  const work = toWork(translation.work)
  const known = reviewed ?? revisions.find(({ number }) => number === (work.begunFrom ?? work.revision))
  const before = known && known !== revision ? await readRevision(type, known, req) : null
  const heldAgainst = known?.number ?? null
  return { type, translation, original, revisions, revision: revision ?? null, reviewedRevision, heldAgainst, sides: toSides() }

  function toSides(): Sides {
    const identified = identify(textOf(original))
    const earlier = before ? identify(textOf(before), identified) : null
    return {
      original: identified,
      reviewed: earlier ?? (reviewed ? identified : null),
      isFirst: !reviewed,
      translation: identify(textOf(translation), identified),
      work,
    }
  }
}

function identify(text: Text, known?: Text): Text {
  return { ...text, body: identifyParts(text.body, known?.body) }
}

/** The text of a revision, as it was published. */
export async function readRevision(collection: PublicationType, { document, version }: Revision, req: PayloadRequest): Promise<PublicationDoc> {
  const stored = await req.payload.findVersionByID({ collection, id: version, depth: 0, overrideAccess: true, req, trash: true })
  return { ...stored.version, id: document }
}

function readDraft(collection: PublicationType, id: string, req: PayloadRequest): Promise<PublicationDoc> {
  return req.payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: true, req, trash: true })
}
