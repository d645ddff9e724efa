import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { hashPreviewToken } from '@/domain/hashPreviewToken'
import { publicWhere } from '@/domain/publicity'
import type { PublicationType } from '@/domain/publication'
import { toSharedPath } from '@/domain/sharedPreview'
import { getEnvironment } from '@/env'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { bodyOf } from '../publication/endpoint'
import { pinNewestVersion } from './pinNewestVersion'
import { writersAct } from './writersAct'

const dayMilliseconds = 24 * 60 * 60 * 1000
// As many as there are cannot be tried.
const tokenBytes = 32
const usualDays = 14
const longestDays = 60
const longestName = 200

/**
 * `POST /api/{collection}/{id}/preview-links` makes a link with which somebody without an account sees the text before
 * it is public. All of the body may be left out:
 *
 * - `"name"`: for whom it is, at most 200 characters
 * - `"expiresInDays"`: 1–60, 14 unless told; or `"expiresAt"`, an instant no further away
 * - `"pinned": true`: shows the text as it is saved now; otherwise the link follows the draft
 *
 * Answers 201 with `{ id, url, expiresAt }`. The address is told this one time: only a hash of it is kept. 400 for what
 * cannot be read, 403 for who may not write the text's language, 404 for a text in the trash, 409 for one
 * that is public.
 */
export function makePreviewLinkEndpoint(type: PublicationType): Endpoint {
  return writersAct({
    type,
    path: 'preview-links',
    method: 'post',
    act: async ({ doc, req }) => {
      if (await isPublic(type, doc.id, req)) throw new RefusalError(editorWords(req)('Refusal.previewOfPublic'), 409)
      const body = await bodyOf(req)
      const name = nameIn(body, req)
      const expiresAt = expiryIn(body, req).toISOString()
      const version = body.pinned === true ? await pinNewestVersion(type, doc.id, req) : null
      const token = randomBytes(tokenBytes).toString('base64url')
      const link = await req.payload.create({
        collection: 'preview-links',
        depth: 0,
        overrideAccess: true,
        req,
        data: {
          type,
          document: doc.id,
          language: doc.language,
          tokenHash: hashPreviewToken(token),
          name,
          version,
          expiresAt,
          opens: 0,
          by: req.user?.id ?? null,
        },
      })
      const details = { link: link.id, name, expiresAt }
      await recordAct({ act: 'preview-link-made', type, doc, version, details, req })
      const url = getEnvironment().siteUrl + toSharedPath(token, { show: 'text' })
      return Response.json({ id: link.id, url, expiresAt }, { status: 201, headers: { 'Cache-Control': 'no-store' } })
    },
  })
}

async function isPublic(collection: PublicationType, id: string, req: PayloadRequest): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, publicWhere(collection, instantOf(req))] }
  return (await req.payload.count({ collection, overrideAccess: true, req, where })).totalDocs > 0
}

function nameIn({ name }: Record<string, unknown>, req: PayloadRequest): string | null {
  const words = typeof name === 'string' ? name.normalize('NFC').trim() : ''
  if (words.length > longestName) throw new RefusalError(editorWords(req)('Refusal.previewLinkName'), 400)
  return words || null
}

function expiryIn({ expiresAt, expiresInDays }: Record<string, unknown>, req: PayloadRequest): Date {
  const now = instantOf(req).getTime()
  const at = typeof expiresAt === 'string' ? Date.parse(expiresAt) : now + toDays(expiresInDays) * dayMilliseconds
  // What is no time is not within bounds either.
  if (!(at > now && at <= now + longestDays * dayMilliseconds))
    throw new RefusalError(editorWords(req)('Refusal.previewLinkDays'), 400)
  return new Date(at)
}

function toDays(days: unknown): number {
  if (days === undefined || days === null) return usualDays
  return typeof days === 'number' && Number.isInteger(days) ? days : NaN
}
