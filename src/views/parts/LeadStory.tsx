import type { PublicationSummary } from '@/domain/publication'
import { Picture } from './Picture'
import { StoryDates } from './StoryDates'
import { StoryLink } from './StoryLink'
import { TopicList } from './TopicList'

/** The day's first story, larger than every other. */
export function LeadStory({ story }: { story: PublicationSummary }) {
  return (
    <article className="lead">
      {story.heroImage && <Picture image={story.heroImage} sizes="(min-width: 64rem) 48rem, 92vw" loading="eager" />}
      <StoryDates story={story} />
      <h2>
        <StoryLink story={story} />
      </h2>
      <p className="standfirst">{story.standfirst}</p>
      {story.topics.length > 0 && <TopicList topics={story.topics} locale={story.language} />}
    </article>
  )
}
