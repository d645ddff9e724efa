import type { PayloadRequest } from 'payload'
import { toStoredBody } from '@/richText/toStoredBody'
import type { Text } from '@/translation/unit'
import { workOn, type PartEdit, type Worked } from '@/translation/workbench/workOn'
import { instantOf } from '../access/instantOf'
import type { PublicationDoc } from '../publication/publicationDoc'
import type { Bench } from './readBench'

interface Saving {
  bench: Bench
  edits: readonly PartEdit[]
  /** Ids of parked words to let go. */
  dropped?: readonly string[]
  /** What the save is based on, and the page it comes from; see `basisFields`. */
  basis?: { basedOn?: string; pageId?: string }
  /** A save that nobody asked for takes the place of the one before it. */
  isAutosave?: boolean
  req: PayloadRequest
}

interface Saved extends Pick<Worked, 'refused'> {
  /** The translation as it is saved. */
  doc: PublicationDoc
}

/**
 * Saves parts of a translation as a draft, in the name of who asks: nothing that the account may not do is done. What is
 * public stays as it is.
 *
 * @throws {RefusalError} When the account may not, or somebody else has saved meanwhile.
 */
export async function saveParts({ bench, edits, dropped, basis = {}, isAutosave = false, req }: Saving): Promise<Saved> {
  const at = instantOf(req).toISOString()
  const worker = { by: req.user?.id ?? '', at, revision: bench.revision?.number ?? null }
  const { text, work, refused } = workOn(bench.sides, edits, worker, dropped)
  if (refused.length > 0 && refused.length === edits.length && !dropped?.length) return { refused, doc: bench.translation }

  const outer = req.context.isWorkbench
  req.context.isWorkbench = true
  const doc = await req.payload.update({
    collection: bench.type,
    id: bench.translation.id,
    autosave: isAutosave,
    data: { ...toFields(text), ...basis, work: { ...work }, _status: 'draft' },
    depth: 0,
    draft: true,
    overrideAccess: false,
    overrideLock: false,
    req,
    user: req.user,
  })
  req.context.isWorkbench = outer
  return { refused, doc }
}

function toFields({ body, ...words }: Text) {
  return { ...words, body: toStoredBody(body) }
}
