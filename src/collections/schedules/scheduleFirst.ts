import type { Schedule } from '@/payload-types'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findNewestVersion } from '../publication/findNewestVersion'
import { recordSchedule } from './recordSchedule'
import type { Wish } from './wish'

/**
 * Publishes a text that nobody has had, with the time from which readers are given it: nobody needs to be awake then.
 *
 * @returns The schedule, with the time the text really has: not before its embargo, nor before its original.
 */
export async function scheduleFirst({ type, doc, publishAt, change, req }: Wish): Promise<Schedule> {
  const published: PublicationDoc = await req.payload.update({
    collection: type,
    id: doc.id,
    depth: 0,
    overrideAccess: true,
    req,
    data: { ...change, publishedAt: publishAt.toISOString(), _status: 'published' },
  })
  const { version } = await findNewestVersion(type, doc.id, req)
  const at = new Date(published.publishedAt ?? publishAt)
  return recordSchedule({ type, doc: published, kind: 'first', version, publishAt: at, req })
}
