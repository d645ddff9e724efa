import type { PayloadRequest } from 'payload'
import { pathOf } from '@/domain/redirect'
import type { Redirect } from '@/payload-types'

/**
 * The redirect that starts at a path.
 *
 * @param path As redirects store it.
 */
export async function findRedirectFrom(path: string, req: PayloadRequest): Promise<Redirect | null> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { from: { equals: path } },
  })
  return docs[0] ?? null
}

/**
 * The redirects that lead to a path, whatever query or fragment they add to it.
 *
 * @param path As redirects store it.
 */
export async function findRedirectsTo(path: string, req: PayloadRequest): Promise<Redirect[]> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { or: [{ to: { equals: path } }, { to: { contains: `${path}?` } }, { to: { contains: `${path}#` } }] },
  })
  return docs.filter(({ to }) => pathOf(to) === path)
}
