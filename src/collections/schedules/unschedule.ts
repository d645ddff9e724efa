import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { databaseOf } from '../access/databaseOf'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { publishersAct } from '../publication/endpoint'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findWaiting } from './findWaiting'
import { holdText } from './holdText'

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
    await holdText(doc.id, req)
    const schedule = await findWaiting(doc.id, req)
    const t = editorWords(req)
    if (!schedule) throw new RefusalError(t('Refusal.notScheduled'), 409)
    if (new Date(schedule.publishAt) <= instantOf(req)) throw new RefusalError(t('Refusal.scheduleHasCome'), 409)

    const data = { state: 'cancelled' as const, settledAt: instantOf(req).toISOString() }
    await req.payload.update({ collection: 'schedules', id: schedule.id, depth: 0, overrideAccess: true, req, data })
    if (schedule.kind === 'first') await becomeDraft(type, doc, req)
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

  const upcoming = { greater_than: instantOf(req).toISOString() }
  const own = { document: { equals: doc.id } }
  const forget = { overrideAccess: true, req } as const
  await req.payload.delete({ ...forget, collection: 'revisions', where: { ...own, publishedAt: upcoming } })
  await req.payload.delete({ ...forget, collection: 'addresses', where: { ...own, publicFrom: upcoming } })
  await forgetPublishedVersions(type, doc.id, req)
}

/** A version that says it was published would bind the text to an address and a date that nobody ever saw. */
async function forgetPublishedVersions(type: PublicationType, id: string, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  const versions = sql.identifier(`_${type.replaceAll('-', '_')}_v`)
  await db.execute(sql`UPDATE ${versions} SET version__status = 'draft' WHERE parent_id = ${id}`)
}
