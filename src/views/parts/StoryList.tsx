import type { PublicationSummary, PublicationType } from '@/domain/publication'
import { toKicker } from '../kicker'
import { Days } from './Days'
import { Instant } from './Instant'
import { Picture } from './Picture'
import { StoryLink } from './StoryLink'
import { TopicList } from './TopicList'

interface StoryListProps {
  /** Newest first. */
  stories: PublicationSummary[]
  /** The sort of text that the page says it lists, and which need not be said again of each; `null` for none. */
  listedType: PublicationType | null
}

/** Texts one under the other, each with its date, standfirst and topics. */
export function StoryList({ stories, listedType }: StoryListProps) {
  return (
    <ol className="stories">
      {stories.map((story) => (
        <li key={story.id}>
          <ListedStory story={story} kicker={isUsual(story, listedType) ? null : toKicker(story)} />
        </li>
      ))}
    </ol>
  )
}

function isUsual({ type, kind }: PublicationSummary, listedType: PublicationType | null): boolean {
  return type === listedType && kind !== 'event'
}

function ListedStory({ story, kicker }: { story: PublicationSummary; kicker: string | null }) {
  return (
    <article className="listed">
      <div className="dates">
        <Instant at={story.publishedAt} locale={story.language} />
        {kicker && <p className="kicker">{kicker}</p>}
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
