import type { PublicationType } from '@/domain/publication'
import type { Doubt } from './doubt'
import type { ToldEvent } from './findEvent'

/** What an article says of its event. */
export interface EventFields {
  kind: 'news' | 'event' | null
  /** ISO dates. */
  eventStartsOn: string | null
  eventEndsOn: string | null
}

interface EventSigns {
  type: PublicationType
  event: ToldEvent | null
  isFiledAsEvent: boolean
  /** The whole text, for the years it mentions. */
  text: string
}

/**
 * The event of an article. Without a year there is no date: a year the text mentions for something else is only told
 * to the editor.
 */
export function toEventFields({ type, event, isFiledAsEvent, text }: EventSigns): EventFields & { doubts: Doubt[] } {
  if (type !== 'articles') return { kind: null, eventStartsOn: null, eventEndsOn: null, doubts: [] }

  const kind = event || isFiledAsEvent ? 'event' : 'news'
  const { startsOn = null, endsOn = null } = event ?? {}
  const isWithoutYear = event !== null && startsOn === null
  const facts = event ? [event.words, ...findYears(text)] : []
  return {
    kind,
    eventStartsOn: startsOn,
    eventEndsOn: endsOn,
    doubts: isWithoutYear ? [{ code: 'eventYearMissing', facts }] : [],
  }
}

function findYears(text: string): string[] {
  return [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])]
}
