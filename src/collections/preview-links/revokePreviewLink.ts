import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { PreviewLink } from '@/payload-types'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import type { PublicationDoc } from '../publication/publicationDoc'
import { writersAct } from './writersAct'

/**
 * `POST /api/{collection}/{id}/preview-links/{linkId}/revoke`: the link leads nowhere from now on, nor do the addresses
 * of the files behind it. For those who may write the text's language, whoever made the link.
 *
 * Answers 200 with `{ id, revokedAt }`, also for a link that was revoked before; 400 for a link the text does not have.
 */
export function revokePreviewLinkEndpoint(type: PublicationType): Endpoint {
  return writersAct({
    type,
    path: 'preview-links/:linkId/revoke',
    method: 'post',
    act: async ({ doc, req }) => {
      const link = await findLink(type, doc, req)
      if (link.revokedAt) return Response.json({ id: link.id, revokedAt: link.revokedAt })

      const revokedAt = instantOf(req).toISOString()
      const { id, name } = link
      const change = { collection: 'preview-links', id, depth: 0, overrideAccess: true, req } as const
      await req.payload.update({ ...change, data: { revokedAt } })
      await recordAct({ act: 'preview-link-revoked', type, doc, details: { link: id, name: name ?? null }, req })
      return Response.json({ id, revokedAt })
    },
  })
}

async function findLink(type: PublicationType, doc: PublicationDoc, req: PayloadRequest): Promise<PreviewLink> {
  const id = typeof req.routeParams?.linkId === 'string' ? req.routeParams.linkId : ''
  const { docs } = await req.payload.find({
    collection: 'preview-links',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { type: { equals: type }, document: { equals: doc.id } },
  })
  const link = docs.find((one) => one.id === id)
  if (!link) throw new RefusalError(editorWords(req)('Refusal.previewLinkUnknown'), 400)
  return link
}
