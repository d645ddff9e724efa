import type { Endpoint } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { publishersAct } from '../publication/endpoint'
import { setMoment } from '../publication/setMoment'
import { refuseIfScheduled } from '../schedules/refuseIfScheduled'
import { endTakedown } from './endTakedown'

/**
 * `POST /api/{collection}/{id}/reinstate`: a withdrawn text stands again, in lists and feeds as before. A text that was
 * taken down altogether is published again instead.
 */
export function reinstateEndpoint(type: PublicationType): Endpoint {
  return publishersAct(type, 'reinstate', async ({ doc, req }) => {
    const t = editorWords(req)
    if (doc._status !== 'published' || !doc.withdrawnAt) throw new RefusalError(t('Refusal.notWithdrawn'), 409)
    await refuseIfScheduled(type, doc.id, req)
    const originalId = idOf(doc.original)
    const original = originalId
      ? await req.payload.findByID({ collection: type, id: originalId, depth: 0, overrideAccess: true, req })
      : null
    if (original?.withdrawnAt) throw new RefusalError(t('Refusal.originalWithdrawn'), 409)

    await setMoment({ type, id: doc.id, moment: 'withdrawnAt', at: null, req })
    await endTakedown(doc.id, req)
    await recordAct({ act: 'reinstated', type, doc, req })
    return { doc: { id: doc.id } }
  })
}
