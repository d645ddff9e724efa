import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { publishersAct } from '../publication/endpoint'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findWaiting } from './findWaiting'

/**
 * `POST /api/{collection}/{id}/unschedule`: the text is not published when its time comes, and may be edited again. One
 * that nobody has had is a draft again, without an address or a revision of its own.
 *
 * Answers 200 with `{ schedule: { id, state: "cancelled" } }`; 403 for who may not publish; 409 for a text that is not
 * scheduled, or whose time has come. An original whose translation is published with it is asked about as when it is
 * unpublished: `?translations=follow` or `become-original`, 409 without.
 */
export function unscheduleEndpoint(type: PublicationType): Endpoint {
  return publishersAct(type, 'unschedule', async ({ doc, req }) => {
    const schedule = await findWaiting(doc.id, req)
    const t = editorWords(req)
    if (!schedule) throw new RefusalError(t('Refusal.notScheduled'), 409)
    if (new Date(schedule.publishAt) <= instantOf(req)) throw new RefusalError(t('Refusal.scheduleHasCome'), 409)

    const data = { state: 'cancelled' as const, settledAt: instantOf(req).toISOString() }
    await req.payload.update({ collection: 'schedules', id: schedule.id, depth: 0, overrideAccess: true, req, data })
    if (schedule.kind === 'first') await becomeDraft(type, doc, req)
    else await forgetSignificance(type, doc.id, req)
    const details = { publishAt: schedule.publishAt, kind: schedule.kind }
    await recordAct({ act: 'unscheduled', type, doc, version: schedule.version, details, req })
    return { schedule: { id: schedule.id, state: data.state } }
  })
}

/** The text was published, though for nobody yet: nothing of that may be left. */
async function becomeDraft(type: PublicationType, doc: PublicationDoc, req: PayloadRequest): Promise<void> {
  const outer = req.context.takesDown
  req.context.takesDown = doc.id
  const data = { _status: 'draft' as const, publishedAt: null }
  await req.payload.update({ collection: type, id: doc.id, depth: 0, overrideAccess: true, req, data })
  req.context.takesDown = outer
}

/** What the change would have meant to readers is asked again of whoever publishes it; the note is kept as drafted. */
async function forgetSignificance(collection: PublicationType, id: string, req: PayloadRequest): Promise<void> {
  const draft = { collection, id, depth: 0, draft: true, overrideAccess: true, req } as const
  await req.payload.update({ ...draft, data: { significance: null } })
}
