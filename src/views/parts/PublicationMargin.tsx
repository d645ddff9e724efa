import type { Publication } from '@/domain/publication'
import { PublicationDates } from './PublicationDates'
import { PublicationFacts } from './PublicationFacts'
import { TopicList } from './TopicList'
import { TranslationNote } from './TranslationNote'

/** What stands beside a text, or before it on a narrow screen: its dates, its original, its facts and topics. */
export function PublicationMargin({ publication }: { publication: Publication }) {
  const { topics, language } = publication

  return (
    <div className="margin">
      <div className="byline">
        <PublicationDates publication={publication} />
        <TranslationNote publication={publication} />
      </div>
      <PublicationFacts publication={publication} />
      {topics.length > 0 && <TopicList topics={topics} locale={language} />}
    </div>
  )
}
