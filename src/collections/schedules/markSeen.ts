import type { Endpoint } from 'payload'
import { canPublish } from '@/domain/roles'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'

/**
 * `POST /api/schedules/{id}/seen`: who may publish has seen that a publication was late, or failed, and the dashboard
 * need not tell it any more. Answers `{ doc: { id } }`.
 */
export const seenEndpoint: Endpoint = {
  path: '/:id/seen',
  method: 'post',
  handler: async (req) => {
    if (!canPublish(accountOf(req))) throw new RefusalError(editorWords(req)('Refusal.mayNotPublish'), 403)
    const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
    const seenAt = instantOf(req).toISOString()
    await req.payload.update({ collection: 'schedules', id, depth: 0, overrideAccess: true, req, data: { seenAt } })
    return Response.json({ doc: { id } })
  },
}
