import type { PayloadRequest } from 'payload'
import { parseInstant } from '@/domain/instant'
import { toSwedishTime, toWholeMinute, type Moment } from '@/domain/swedishTime'
import { tellMoment } from '@/domain/tellMoment'
import { editorLanguage } from '../access/editorLanguage'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'

const leastAheadMilliseconds = 60_000

/**
 * The instant at which a request asks for a text to be published: `publishAt`, an instant, or `localTime`, as a Swedish
 * clock shows it, with `overlap` for a time that comes twice.
 *
 * @throws {RefusalError} For no time, one that does not exist or has passed; 409, with both choices, for one that comes
 *   twice.
 */
export function timeAskedFor(body: Record<string, unknown>, req: PayloadRequest): Date {
  const at = typeof body.localTime === 'string' ? inSwedishTime(body.localTime, body, req) : asInstant(body.publishAt)
  const t = editorWords(req)
  if (!at) throw new RefusalError(t('Refusal.scheduleTimeMissing'), 400)

  const minute = toWholeMinute(at)
  if (minute.getTime() - instantOf(req).getTime() < leastAheadMilliseconds)
    throw new RefusalError(t('Refusal.scheduleTooSoon'), 400)
  return minute
}

/** A day alone does not say when. */
function asInstant(publishAt: unknown): Date | null {
  return typeof publishAt === 'string' && publishAt.includes('T') ? parseInstant(publishAt) : null
}

function inSwedishTime(localTime: string, { overlap }: Record<string, unknown>, req: PayloadRequest): Date | null {
  const time = toSwedishTime(localTime)
  const tell = ({ at }: Moment) => tellMoment(at, editorLanguage(req))
  switch (time?.kind) {
    case undefined:
      return null
    case 'instant':
      return time.at
    case 'gap': {
      const words = { before: tell(time.before), after: tell(time.after) }
      throw new RefusalError(editorWords(req)('Refusal.timeDoesNotExist', words), 400)
    }
    case 'overlap': {
      if (overlap === 'earlier' || overlap === 'later') return time[overlap].at
      const words = { earlier: tell(time.earlier), later: tell(time.later) }
      const refusal = new RefusalError(editorWords(req)('Refusal.timeComesTwice', words), 409)
      const { earlier, later } = time
      refusal.data = { overlap: { earlier: toChoice(earlier, words.earlier), later: toChoice(later, words.later) } }
      throw refusal
    }
  }
}

function toChoice({ at, offset }: Moment, words: string) {
  return { publishAt: at.toISOString(), offset, words }
}
