import type { Endpoint } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { PreviewLink } from '@/payload-types'
import { instantOf } from '../access/instantOf'
import { writersAct } from './writersAct'

/**
 * `GET /api/{collection}/{id}/preview-links`: the links of a text, the newest first, for those who may write its
 * language. No link's address is among it; nobody has it but who was given it.
 *
 * Answers `{ links: [{ id, name, pinned, state: "open" | "expired" | "revoked", createdAt, expiresAt, revokedAt, opens,
 * lastOpenedAt, madeBy }] }`. `madeBy` is the name of the account, `null` when it is gone. `opens` also counts programs
 * that open a link to show what it leads to, as many mail and chat programs do.
 */
export function listPreviewLinksEndpoint(type: PublicationType): Endpoint {
  return writersAct({
    type,
    path: 'preview-links',
    method: 'get',
    act: async ({ doc, req }) => {
      const { docs } = await req.payload.find({
        collection: 'preview-links',
        depth: 1,
        limit: 0,
        overrideAccess: true,
        pagination: false,
        req,
        sort: '-createdAt',
        where: { type: { equals: type }, document: { equals: doc.id } },
      })
      const now = instantOf(req)
      const links = docs.map((link) => toEntry(link, now))
      return Response.json({ links }, { headers: { 'Cache-Control': 'no-store' } })
    },
  })
}

function toEntry(link: PreviewLink, now: Date) {
  const { id, name, version, createdAt, expiresAt, revokedAt, opens, lastOpenedAt, by } = link
  return {
    id,
    name: name ?? null,
    pinned: Boolean(version),
    state: stateOf(link, now),
    createdAt,
    expiresAt,
    revokedAt: revokedAt ?? null,
    opens,
    lastOpenedAt: lastOpenedAt ?? null,
    madeBy: typeof by === 'object' && by ? (by.name ?? by.email) : null,
  }
}

function stateOf({ expiresAt, revokedAt }: PreviewLink, now: Date): 'open' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked'
  return new Date(expiresAt) <= now ? 'expired' : 'open'
}
