import type { Publication } from '@/domain/publication'
import { toKicker } from '../kicker'
import { PublicationDates } from './PublicationDates'
import { TopicList } from './TopicList'
import { TranslationNote } from './TranslationNote'

/** The head of a text: what it is, its headline and standfirst, when it was published and in whose words. */
export function PublicationHeader({ publication }: { publication: Publication }) {
  const { title, standfirst, topics, language } = publication

  return (
    <header className="publication-header">
      <p className="kicker">{toKicker(publication)}</p>
      <h1>{title}</h1>
      <p className="standfirst">{standfirst}</p>
      <div className="byline">
        <PublicationDates publication={publication} />
        <TranslationNote publication={publication} />
        {topics.length > 0 && <TopicList topics={topics} locale={language} />}
      </div>
    </header>
  )
}
