import type { CollectionAfterChangeHook } from 'payload'
import { feedAuthorityKey, toFeedAuthority } from '@/domain/feedAuthority'
import { getEnvironment } from '@/env'
import type { PublicationDoc } from './publicationDoc'

/** Keeps, at the newsroom's first publication, the name under which its texts stand in feeds for ever. */
export const keepFeedAuthority: CollectionAfterChangeHook<PublicationDoc> = async ({ doc, req }) => {
  if (doc._status !== 'published' || (await req.payload.kv.has(feedAuthorityKey))) return doc

  await req.payload.kv.set(feedAuthorityKey, toFeedAuthority(getEnvironment().siteUrl, new Date()))
  return doc
}
