import { toPath } from '@/domain/paths'
import type { PublicationSummary } from '@/domain/publication'

/** A headline that leads to its text. */
export function StoryLink({ story: { language, type, slug, title } }: { story: PublicationSummary }) {
  return <a href={toPath({ page: 'publication', locale: language, type, slug })}>{title}</a>
}
