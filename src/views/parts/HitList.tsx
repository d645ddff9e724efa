import { toPath } from '@/domain/paths'
import type { SearchHit } from '@/domain/search'
import { getTranslator } from '@/i18n/translator'
import { toKicker } from '../kicker'
import { Instant } from './Instant'
import { Marked } from './Marked'

/** Texts that answer a search, one under the other, with the words searched for marked. */
export function HitList({ hits }: { hits: SearchHit[] }) {
  return (
    <ol className="stories hits">
      {hits.map((hit) => (
        <li key={hit.id}>
          <Hit hit={hit} />
        </li>
      ))}
    </ol>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const { type, slug, language, markedTitle, markedStandfirst, excerpt, withdrawnAt, publishedAt } = hit

  return (
    <article className="listed">
      <div className="dates">
        <Instant at={publishedAt} locale={language} />
        <p className="kicker">{toKicker(hit)}</p>
      </div>
      <div className="words">
        <h2>
          <a href={toPath({ page: 'publication', locale: language, type, slug })}>
            <Marked pieces={markedTitle} />
          </a>
        </h2>
        {withdrawnAt && (
          <p className="withdrawn">{getTranslator(language)('Search.withdrawn', { at: withdrawnAt })}</p>
        )}
        <p className="standfirst">
          <Marked pieces={markedStandfirst} />
        </p>
        {excerpt && (
          <p className="excerpt">
            <Marked pieces={excerpt} />
          </p>
        )}
      </div>
    </article>
  )
}
