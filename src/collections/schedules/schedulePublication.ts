import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { significances } from '@/domain/revision'
import { toSwedishMoment } from '@/domain/swedishTime'
import { tellMoment } from '@/domain/tellMoment'
import type { Schedule } from '@/payload-types'
import { editorLanguage } from '../access/editorLanguage'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { publishersAct } from '../publication/endpoint'
import { findRevisions } from '../publication/findRevisions'
import { refuseIfScheduled } from './refuseIfScheduled'
import { scheduleChange } from './scheduleChange'
import { scheduleFirst } from './scheduleFirst'
import { timeAskedFor } from './timeAskedFor'
import type { Change } from './wish'

/**
 * `POST /api/{collection}/{id}/schedule` lets the newest words of a text become public at a time, and locks the text
 * until then. The time is an instant, or what a Swedish clock shows:
 *
 * - `{ "publishAt": "2027-03-28T08:00:00Z" }`
 * - `{ "localTime": "2027-03-28T10:00" }`, and `"overlap": "earlier" | "later"` for a time that comes twice
 *
 * With it, what publishing takes: `"significance"` (`minor`, `major`, `correction`), `"changeNote"`, and
 * `"address": "keep" | "change"` (also as `?address=`). What becomes of translations is not asked: publishing takes no
 * text from its readers.
 *
 * Answers 200 with `{ schedule: { id, kind, publishAt, offset, moment, state: "waiting" }, message }`. `kind` is `first`
 * or `change`; `moment` and `message` say the time in words, in the language of the admin. A press release under a longer embargo, or a translation whose
 * original comes later, gets that later time; `publishAt` says so.
 *
 * 400 for a time that is missing, does not exist or is less than a minute ahead; 403 for who may not publish; 409 for a
 * text that is scheduled already, and for a time that comes twice, with
 * `errors[0].data.overlap = { earlier: { publishAt, offset, words }, later: { … } }`. What publishing the text would be
 * refused for is refused at once, in the same words and shape.
 */
export function scheduleEndpoint(type: PublicationType): Endpoint {
  return publishersAct(type, 'schedule', async ({ doc, body, req }) => {
    await refuseIfScheduled(type, doc.id, req)

    const wish = { type, doc, publishAt: timeAskedFor(body, req), change: changeIn(body, req), req }
    req.context.address = body.address ?? req.query?.address
    const schedule = (await hadReaders(doc.id, req)) ? await scheduleChange(wish) : await scheduleFirst(wish)
    return toReply(schedule, req)
  })
}

/** Whether anybody ever was given the text, also when it has been taken from them since. */
async function hadReaders(id: string, req: PayloadRequest): Promise<boolean> {
  const now = instantOf(req)
  return (await findRevisions(id, req)).some(({ publishedAt }) => new Date(publishedAt) <= now)
}

/** What the editor says of the change; what is not said stays as it is drafted. */
function changeIn({ significance, changeNote }: Record<string, unknown>, req: PayloadRequest): Change {
  const known = significances.find((one) => one === significance)
  if (significance !== undefined && significance !== null && !known)
    throw new RefusalError(editorWords(req)('Refusal.significanceUnknown'), 400)
  return { ...(known ? { significance: known } : {}), ...(typeof changeNote === 'string' ? { changeNote } : {}) }
}

function toReply({ id, kind, publishAt, state }: Schedule, req: PayloadRequest) {
  const { at, offset } = toSwedishMoment(new Date(publishAt))
  const moment = tellMoment(at, editorLanguage(req))
  const message = editorWords(req)('Schedule.willBePublished', { moment })
  return { schedule: { id, kind, publishAt: at.toISOString(), offset, moment, state }, message }
}
