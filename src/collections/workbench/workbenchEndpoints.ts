import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canPublish, canWrite } from '@/domain/roles'
import { basisOf } from '@/domain/review'
import { toTranslationState } from '@/domain/translationState'
import { toWork } from '@/domain/translationWork'
import type { Revision } from '@/payload-types'
import { identifyParts } from '@/translation/identifyParts'
import { hasSameStructure } from '@/translation/hasSameStructure'
import { toWorkbenchParts } from '@/translation/workbench/toWorkbenchParts'
import { findParked, type PartEdit } from '@/translation/workbench/workOn'
import type { Workbench, WorkbenchSaved } from '@/translation/workbench/workbench'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { staffAct } from '../publication/endpoint'
import { isLive } from '../publication/isLive'
import type { PublicationDoc } from '../publication/publicationDoc'
import { readBench, type Bench } from './readBench'
import { saveParts } from './saveParts'
import { textOf } from './textOf'

/**
 * `GET /api/{collection}/{id}/workbench` answers a `Workbench` for a translation. `POST` to the same address saves parts
 * of it as a draft: `{ revision, basedOn, pageId, parts: [{ id, words?, isDone? }], dropped?: [ids], isAutosave? }`, where
 * `revision` is the original's that its translator has on screen; it answers `WorkbenchSaved`.
 */
export function workbenchEndpoints(type: PublicationType): Endpoint[] {
  const read = staffAct(type, 'workbench', async ({ doc, req }) => toWorkbench(await readBench({ type, id: doc.id, req }), req))
  const save = staffAct(type, 'workbench', async ({ doc, body, req }): Promise<WorkbenchSaved> => {
    const { language } = doc
    if (!canWrite(accountOf(req), language)) throw new RefusalError(editorWords(req)('Refusal.mayNotWriteLanguage', { language }), 403)
    const { revision, parts, dropped, ...rest } = asEdits(body, req)
    const bench = await readBench({ type, id: doc.id, revision, req })
    const saved = await saveParts({ bench, edits: parts, dropped, ...rest, req })
    const now = withTranslation(bench, saved.doc)
    return {
      parts: toWorkbenchParts(now.sides),
      parked: findParked(now.sides),
      takesOver: takesOver(now),
      basedOn: basisOf(saved.doc),
      refused: saved.refused,
      newestRevision: bench.revisions.at(-1)?.number ?? null,
    }
  })
  return [{ ...read, method: 'get' }, save]
}

async function toWorkbench(bench: Bench, req: PayloadRequest): Promise<Workbench> {
  const { type, translation, original, revision, reviewedRevision, heldAgainst, sides } = bench
  const account = accountOf(req)
  const isPublic = await isLive(type, translation.id, req)
  const has = translation.withdrawnAt ? 'withdrawn' : isPublic ? 'public' : 'drafted'
  const told = bench.revisions.filter(({ publishedAt }) => new Date(publishedAt) <= instantOf(req))
  return {
    type,
    translation: {
      id: translation.id,
      language: translation.language,
      title: translation.title ?? '',
      slug: translation.slug ?? '',
      isPublic,
      basedOn: basisOf(translation),
    },
    original: {
      id: original.id,
      language: original.language,
      title: original.title ?? '',
      revision: revision?.number ?? null,
      publishedAt: revision?.publishedAt ?? null,
    },
    state: toTranslationState({ has, reviewed: reviewedRevision }, told),
    reviewedRevision,
    heldAgainst,
    takesOver: takesOver(bench),
    changes: bench.revisions.filter(({ number }) => number > (heldAgainst ?? 0)).flatMap(toChange),
    parts: toWorkbenchParts(sides),
    parked: findParked(sides),
    mayWrite: canWrite(account, translation.language),
    mayPublish: canPublish(account),
  }
}

function takesOver({ sides: { original, reviewed, work }, revision }: Bench): boolean {
  if (!reviewed || work.revision === (revision?.number ?? null)) return false
  return !hasSameStructure(reviewed.body, original.body)
}

function toChange({ number, significance, note, publishedAt }: Revision): Workbench['changes'] {
  return significance === 'first' ? [] : [{ number, significance, note: note ?? null, publishedAt }]
}

function withTranslation(bench: Bench, doc: PublicationDoc): Bench {
  const text = textOf(doc)
  const translation = { ...text, body: identifyParts(text.body, bench.sides.original.body) }
  return { ...bench, translation: doc, sides: { ...bench.sides, translation, work: toWork(doc.work) } }
}

interface Edits {
  revision: number | null
  parts: PartEdit[]
  dropped: string[]
  basis: { basedOn?: string; pageId?: string }
  isAutosave: boolean
}

/** @throws {RefusalError} For what no workbench sends. */
function asEdits({ revision, parts, dropped = [], basedOn, pageId, isAutosave }: Record<string, unknown>, req: PayloadRequest): Edits {
  if (!Array.isArray(parts) || !parts.every(isEdit) || !Array.isArray(dropped) || !dropped.every(isString))
    throw new RefusalError(editorWords(req)('Refusal.partsMalformed'), 400)
  return {
    revision: typeof revision === 'number' ? revision : null,
    // Only what a translator may say: that words are a machine's is no one's to claim.
    parts: parts.map(({ id, words, isDone }) => ({ id, ...(words === undefined ? {} : { words }), ...(isDone === undefined ? {} : { isDone }) })),
    dropped,
    basis: { ...(isString(basedOn) ? { basedOn } : {}), ...(isString(pageId) ? { pageId } : {}) },
    isAutosave: isAutosave === true,
  }
}

function isEdit(value: unknown): value is PartEdit {
  if (typeof value !== 'object' || value === null || !('id' in value) || !isString(value.id)) return false
  const isGoodWords = !('words' in value) || value.words === undefined || isString(value.words)
  return isGoodWords && (!('isDone' in value) || value.isDone === undefined || typeof value.isDone === 'boolean')
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
