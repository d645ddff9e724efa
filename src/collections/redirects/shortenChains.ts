import type { CollectionAfterChangeHook } from 'payload'
import type { Redirect } from '@/payload-types'
import { findRedirectsTo } from './findRedirects'

/** Leads those who were sent to this redirect's address straight to its end: nobody is sent on twice. */
export const shortenChains: CollectionAfterChangeHook<Redirect> = async ({ doc, req }) => {
  for (const { id } of await findRedirectsTo(doc.from, req))
    await req.payload.update({ collection: 'redirects', id, data: { to: doc.to }, depth: 0, overrideAccess: true, req })
  return doc
}
