import { formatDays } from '@/i18n/dates'
import { getTranslator } from '@/i18n/translator'
import type { Article } from './publication'

/** What is known of an event: "När" and "8–9 mars 2026". */
export interface EventFact {
  name: string
  words: string
}

/**
 * When and where an event takes place, in the text's own language.
 *
 * @returns Empty for what is no event, and for one of which neither is known.
 */
export function toEventFacts(
  { kind, eventStartsOn, eventEndsOn, place, language }: Pick<Article, 'kind' | 'eventStartsOn' | 'eventEndsOn' | 'place' | 'language'>,
): EventFact[] {
  if (kind !== 'event') return []

  const t = getTranslator(language)
  return [
    ...(eventStartsOn ? [{ name: t('Event.when'), words: formatDays(eventStartsOn, eventEndsOn, language) }] : []),
    ...(place ? [{ name: t('Event.where'), words: place }] : []),
  ]
}
