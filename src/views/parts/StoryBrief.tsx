import type { PublicationSummary } from '@/domain/publication'
import { Days } from './Days'
import { Instant } from './Instant'
import { StoryLink } from './StoryLink'

/** A text told in two lines: its date, or an event's days, and its headline. */
export function StoryBrief({ story }: { story: PublicationSummary }) {
  return (
    <article className="brief">
      <p className="dates">
        {story.eventStartsOn ? (
          <Days startsOn={story.eventStartsOn} endsOn={story.eventEndsOn} locale={story.language} />
        ) : (
          <Instant at={story.publishedAt} locale={story.language} />
        )}
      </p>
      <h3>
        <StoryLink story={story} />
      </h3>
    </article>
  )
}
