import type { PublicationSummary } from '@/domain/publication'
import { Picture } from './Picture'
import { StoryDates } from './StoryDates'
import { StoryLink } from './StoryLink'

const sizes = '(min-width: 64rem) 24rem, (min-width: 40rem) 46vw, 92vw'

/** A text among others in a grid: its picture, headline and standfirst. */
export function Story({ story }: { story: PublicationSummary }) {
  return (
    <article className="story">
      {story.heroImage && <Picture image={story.heroImage} sizes={sizes} loading="lazy" />}
      <StoryDates story={story} />
      <h3>
        <StoryLink story={story} />
      </h3>
      <p className="standfirst">{story.standfirst}</p>
    </article>
  )
}
