import type { PublicationSummary } from '@/domain/publication'
import { toKicker } from '../kicker'
import { Days } from './Days'
import { Instant } from './Instant'
import { Picture } from './Picture'
import { StoryLink } from './StoryLink'
import { TopicList } from './TopicList'

/** Texts one under the other, newest first, each with its date, standfirst and topics. */
export function StoryList({ stories }: { stories: PublicationSummary[] }) {
  return (
    <ol className="stories">
      {stories.map((story) => (
        <li key={story.id}>
          <ListedStory story={story} />
        </li>
      ))}
    </ol>
  )
}

function ListedStory({ story }: { story: PublicationSummary }) {
  return (
    <article className="listed">
      <div className="dates">
        <Instant at={story.publishedAt} locale={story.language} />
        <p className="kicker">{toKicker(story)}</p>
      </div>
      <div className="words">
        <h2>
          <StoryLink story={story} />
        </h2>
        {story.eventStartsOn && (
          <p className="days">
            <Days startsOn={story.eventStartsOn} endsOn={story.eventEndsOn} locale={story.language} />
          </p>
        )}
        <p className="standfirst">{story.standfirst}</p>
        {story.topics.length > 0 && <TopicList topics={story.topics} locale={story.language} />}
      </div>
      {story.heroImage && <Picture image={story.heroImage} sizes="(min-width: 48rem) 13rem, 92vw" loading="lazy" />}
    </article>
  )
}
