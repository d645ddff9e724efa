import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Schedule } from '@/payload-types'
import { findLastPublished } from '../publication/findLastPublished'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findNewestVersion } from '../publication/findNewestVersion'
import { recordSchedule } from './recordSchedule'
import { rehearsePublication } from './rehearsePublication'
import type { Wish } from './wish'

/**
 * Saves what is drafted of a text that readers have, or have had, as a version of its own, which is published when its
 * time comes. What it would be refused for then, it is refused for now.
 */
export async function scheduleChange({ type, doc, publishAt, change, req }: Wish): Promise<Schedule> {
  const draft: PublicationDoc = await req.payload.update({
    collection: type,
    id: doc.id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
    data: { ...change, ...(await findKeptAddress(type, doc.id, req)), _status: 'draft' },
  })
  const { version } = await findNewestVersion(type, doc.id, req)
  await rehearsePublication({ type, id: doc.id, version, at: publishAt, req })
  return recordSchedule({ type, doc: draft, kind: 'change', version, publishAt, req })
}

/** An editor who keeps the address keeps it in the version that is published, whatever was drafted. */
async function findKeptAddress(
  collection: PublicationType,
  id: string,
  req: PayloadRequest,
): Promise<{ slug?: string }> {
  if (req.context.address !== 'keep') return {}
  const published = await findLastPublished({ collection, id, req })
  return published?.slug ? { slug: published.slug } : {}
}
