import type { Article } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { Days } from './Days'
import { Fact } from './Fact'

/** When and where an event takes place. */
export function EventFacts({ article }: { article: Article }) {
  const { kind, eventStartsOn, eventEndsOn, place, language } = article
  if (kind !== 'event' || !(eventStartsOn || place)) return null

  const t = getTranslator(language)
  return (
    <aside className="facts" aria-label={t('Event.facts')}>
      <dl>
        <Fact name={t('Event.when')}>
          {eventStartsOn && <Days startsOn={eventStartsOn} endsOn={eventEndsOn} locale={language} />}
        </Fact>
        <Fact name={t('Event.where')}>{place}</Fact>
      </dl>
    </aside>
  )
}
