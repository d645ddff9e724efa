import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { staffAct } from '../publication/endpoint'
import { listComments } from './listComments'
import { recordComment } from './recordComment'
import { toCommentText } from './toCommentText'

/**
 * What everyone with an account may do with the comments on a text:
 *
 * - `GET /api/{collection}/{id}/comments` lists them, the newest first.
 * - `POST /api/{collection}/{id}/comments` with `{ "text": "…" }` adds one.
 * - `POST /api/{collection}/{id}/comments/{commentId}/resolve` marks one as done with.
 *
 * All three answer `{ docs: […] }`, as `listComments` tells it.
 */
export function commentEndpoints(type: PublicationType): Endpoint[] {
  return [
    {
      ...staffAct(type, 'comments', async ({ doc, req }) => ({ docs: await listComments(doc.id, req) })),
      method: 'get',
    },
    staffAct(type, 'comments', async ({ doc, body, req }) => {
      const text = toCommentText(body.text, req)
      if (text === '') throw new RefusalError(editorWords(req)('Refusal.commentMissing'), 400)
      await recordComment({ type, doc, kind: 'comment', text, req })
      await recordAct({ act: 'commented', type, doc, req })
      return { docs: await listComments(doc.id, req) }
    }),
    staffAct(type, 'comments/:commentId/resolve', async ({ doc, req }) => {
      await resolve(doc.id, req)
      return { docs: await listComments(doc.id, req) }
    }),
  ]
}

async function resolve(document: string, req: PayloadRequest): Promise<void> {
  const id = typeof req.routeParams?.commentId === 'string' ? req.routeParams.commentId : ''
  const { docs } = await req.payload.update({
    collection: 'comments',
    depth: 0,
    overrideAccess: true,
    req,
    where: { id: { equals: id }, document: { equals: document } },
    data: { resolvedAt: instantOf(req).toISOString() },
  })
  if (docs.length === 0) throw new RefusalError(editorWords(req)('Refusal.commentUnknown'), 400)
}
