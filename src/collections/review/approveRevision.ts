import type { Endpoint } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { idOf } from '@/domain/idOf'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { publishersAct } from '../publication/endpoint'
import { findRevisions } from '../publication/findRevisions'

/**
 * `POST /api/{collection}/{id}/approve` with `{ "revision": 3 }`: somebody else than its publisher, who may publish,
 * approves afterwards what was published without a second person. Answers `{ doc: { id }, revision }`.
 */
export function approveEndpoint(type: PublicationType): Endpoint {
  return publishersAct(type, 'approve', async ({ doc, body, req }) => {
    const t = editorWords(req)
    const revision = (await findRevisions(doc.id, req)).find(({ number }) => number === body.revision)
    if (!revision) throw new RefusalError(t('Refusal.revisionUnknown'), 400)
    if (!revision.forcedBecause || revision.approvedAt) throw new RefusalError(t('Refusal.nothingToApprove'), 409)
    if (idOf(revision.by) === req.user?.id) throw new RefusalError(t('Refusal.approveOwn'), 403)

    await req.payload.update({
      collection: 'revisions',
      id: revision.id,
      depth: 0,
      overrideAccess: true,
      req,
      data: { approvedBy: req.user?.id ?? null, approvedAt: instantOf(req).toISOString() },
    })
    const { number, forcedBecause } = revision
    await recordAct({ act: 'approved', type, doc, revision: number, details: { forcedBecause }, req })
    return { doc: { id: doc.id }, revision: number }
  })
}
