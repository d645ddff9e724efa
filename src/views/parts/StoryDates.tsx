import type { PublicationSummary } from '@/domain/publication'
import { toKicker } from '../kicker'
import { Instant } from './Instant'

/** What sort of text a story is, and when it was published. */
export function StoryDates({ story }: { story: PublicationSummary }) {
  return (
    <p className="dates">
      <span className="kicker">{toKicker(story)}</span> <Instant at={story.publishedAt} locale={story.language} />
    </p>
  )
}
