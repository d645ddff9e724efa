import { restoreVersionOperation, type Endpoint, type PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canPublish } from '@/domain/roles'
import { accountOf } from '../access/account'
import { isLive } from './isLive'

/**
 * `POST /api/{collection}/versions/{id}`: brings an earlier version back, in Payload's place, which would take a live
 * text from its readers to bring back an old draft. Here a draft comes back beside the live text, and only a version
 * that was published, brought back by somebody who may publish, becomes public again.
 */
export function restoreVersionEndpoint(type: PublicationType): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
      // What was known of a translation's parts comes back with their words.
      req.context.isWorkbench = true
      const restored = await restoreVersionOperation({
        collection: req.payload.collections[type],
        id,
        depth: 0,
        draft: req.query.draft === 'true' || (await mustStayDraft(type, id, req)),
        overrideAccess: false,
        req,
      })
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  }
}

async function mustStayDraft(collection: PublicationType, id: string, req: PayloadRequest): Promise<boolean> {
  const version = await req.payload.findVersionByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    trash: true,
  })
  if (!version) return true

  const wasPublished = version.version._status === 'published'
  return !canPublish(accountOf(req)) || (!wasPublished && (await isLive(collection, String(version.parent), req)))
}
