import { toPath } from '@/domain/paths'
import type { Topic } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'

/** Links to topics, in the order the editor gave them. */
export function TopicList({ topics, locale }: { topics: Topic[]; locale: Locale }) {
  return (
    <ul className="topics">
      {topics.map(({ id, name, slug }) => (
        <li key={id}>
          <a href={toPath({ page: 'topic', locale, slug, pageNumber: 1 })}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
