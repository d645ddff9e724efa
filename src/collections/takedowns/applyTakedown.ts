import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { TakedownKind } from '@/domain/takedown'
import { databaseOf } from '../access/databaseOf'
import { instantOf } from '../access/instantOf'
import { recordAct } from '../acts/recordAct'
import type { PublicationDoc } from '../publication/publicationDoc'
import { setMoment } from '../publication/setMoment'
import { refuseIfScheduled } from '../schedules/refuseIfScheduled'
import { endTakedown } from './endTakedown'
import type { Target } from './findTarget'

interface Takedown {
  type: PublicationType
  doc: PublicationDoc
  kind: TakedownKind
  explanation: string | null
  target: Target | null
  req: PayloadRequest
}

/** Takes one text from its readers. What became of its translations is settled before. */
export async function applyTakedown({ type, doc, kind, explanation, target, req }: Takedown): Promise<void> {
  const at = instantOf(req).toISOString()
  await refuseIfScheduled(type, doc.id, req)
  await endTakedown(doc.id, req)
  await req.payload.create({
    collection: 'takedowns',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      type,
      document: doc.id,
      language: doc.language,
      title: doc.title ?? null,
      kind,
      explanation,
      target: target && 'relationTo' in target ? target : null,
      targetUrl: target && 'url' in target ? target.url : null,
      at,
      by: req.user?.id ?? null,
    },
  })
  if (kind === 'withdrawn') await setMoment({ type, id: doc.id, moment: 'withdrawnAt', at: instantOf(req), req })
  else await remove(type, doc.id, req)
  if (kind === 'in-error') await hideRevisions(doc.id, at, req)
  await recordAct({ act: kind, type, doc, details: { explanation, target }, req })
}

/** The text becomes a draft again, for it to be mended and published anew, or not. */
async function remove(collection: PublicationType, id: string, req: PayloadRequest): Promise<void> {
  const outer = req.context.takesDown
  req.context.takesDown = id
  await req.payload.update({ collection, id, depth: 0, overrideAccess: true, req, data: { _status: 'draft' } })
  req.context.takesDown = outer
}

/** What was published in error is not to be read in an earlier version either, not even when the text is published anew. */
async function hideRevisions(document: string, at: string, req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(sql`UPDATE revisions SET hidden_at = ${at} WHERE document = ${document} AND hidden_at IS NULL`)
}
