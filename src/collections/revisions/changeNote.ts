import type { Endpoint, PayloadRequest } from 'payload'
import { findLastTold, isTold } from '@/domain/revision'
import { isAdmin } from '@/domain/roles'
import type { PublicationType } from '@/domain/publication'
import type { Revision as RevisionDoc } from '@/payload-types'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { publishersAct } from '../publication/endpoint'
import { findRevisions } from '../publication/findRevisions'
import { setMoment } from '../publication/setMoment'

/**
 * `POST /api/{collection}/{id}/change-note` with `{ "revision": 3, "note": "…" }`: an admin corrects what readers are
 * told of a change, or, with `"note": null`, takes it back. What was taken back is a minor change from then on, and the
 * text's date goes back to the change before it. Both stand in the audit log with the words before and after.
 */
export function changeNoteEndpoint(type: PublicationType): Endpoint {
  return publishersAct(type, 'change-note', async ({ doc, body, req }) => {
    if (!isAdmin(accountOf(req))) throw new RefusalError(editorWords(req)('Refusal.adminsOnly'), 403)
    const revisions = await findRevisions(doc.id, req)
    const revision = findTold(revisions, body.revision, req)
    const note = noteIn(body, req)

    const data = note === null ? { note: null, significance: 'minor' as const } : { note }
    await req.payload.update({ collection: 'revisions', id: revision.id, depth: 0, overrideAccess: true, req, data })
    const others = note === null ? revisions.filter(({ id }) => id !== revision.id) : revisions
    const told = others.map((one) => ({ ...one, publishedAt: new Date(one.publishedAt) }))
    await setMoment({ type, id: doc.id, moment: 'modifiedAt', at: findLastTold(told), req })
    const act = note === null ? 'note-removed' : 'note-changed'
    await recordAct({ act, type, doc, revision: revision.number, details: { from: revision.note, to: note }, req })
    return { doc: { id: doc.id }, revision: revision.number, note }
  })
}

function findTold(revisions: RevisionDoc[], number: unknown, req: PayloadRequest): RevisionDoc {
  const t = editorWords(req)
  const revision = revisions.find((one) => one.number === number)
  if (!revision) throw new RefusalError(t('Refusal.revisionUnknown'), 400)
  if (!isTold(revision.significance)) throw new RefusalError(t('Refusal.noteNotTold'), 409)
  return revision
}

/** `null` takes the note back; anything but words is refused. */
function noteIn({ note }: Record<string, unknown>, req: PayloadRequest): string | null {
  if (note === null) return null
  const words = typeof note === 'string' ? note.normalize('NFC').trim() : ''
  if (words === '') throw new RefusalError(editorWords(req)('Refusal.noteMissing'), 400)
  return words
}
