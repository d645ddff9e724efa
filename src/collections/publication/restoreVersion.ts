import { restoreVersionOperation, type Endpoint, type PayloadRequest, type TypeWithVersion } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canPublish } from '@/domain/roles'
import { accountOf } from '../access/account'
import { findReviewedThen } from '../translation-reviews/findReviewedThen'
import { isLive } from './isLive'
import type { PublicationDoc } from './publicationDoc'

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
      const version = await findVersion(type, id, req)
      // Words that were true to an earlier revision of their original are no truer when they come back.
      const reviewed = version && (await findReviewedThen({ id: String(version.parent), version, req }))
      req.context.reviewed = reviewed
      // What was known of a translation's parts comes back with their words.
      req.context.isWorkbench = true
      const restored = await restoreVersionOperation({
        collection: req.payload.collections[type],
        id,
        depth: 0,
        draft: req.query.draft === 'true' || (await mustStayDraft(type, version, req)),
        overrideAccess: false,
        req,
      })
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  }
}

type Version = TypeWithVersion<PublicationDoc>

async function findVersion(collection: PublicationType, id: string, req: PayloadRequest): Promise<Version | null> {
  const read = { collection, id, depth: 0, disableErrors: true, overrideAccess: true, req, trash: true } as const
  return req.payload.findVersionByID(read)
}

async function mustStayDraft(collection: PublicationType, version: Version | null, req: PayloadRequest): Promise<boolean> {
  if (!version) return true

  const wasPublished = version.version._status === 'published'
  return !canPublish(accountOf(req)) || (!wasPublished && (await isLive(collection, String(version.parent), req)))
}
