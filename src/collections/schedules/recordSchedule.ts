import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Schedule } from '@/payload-types'
import { recordAct } from '../acts/recordAct'
import type { PublicationDoc } from '../publication/publicationDoc'

interface Planned {
  type: PublicationType
  doc: PublicationDoc
  kind: Schedule['kind']
  /** Payload's version of the text that is published. */
  version: string
  publishAt: Date
  req: PayloadRequest
}

/** Notes that a text waits for its time, from when on it is locked. */
export async function recordSchedule({ type, doc, kind, version, publishAt, req }: Planned): Promise<Schedule> {
  const at = publishAt.toISOString()
  const schedule = await req.payload.create({
    collection: 'schedules',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      type,
      document: doc.id,
      language: doc.language,
      title: doc.title ?? null,
      publishAt: at,
      kind,
      version,
      state: 'waiting',
      by: req.user?.id ?? null,
    },
  })
  await recordAct({ act: 'scheduled', type, doc, version, details: { publishAt: at, kind }, req })
  return schedule
}
