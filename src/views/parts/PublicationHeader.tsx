import type { Publication } from '@/domain/publication'
import { toKicker } from '../kicker'

/** The head of a text: what sort of text it is, its headline and standfirst. */
export function PublicationHeader({ publication }: { publication: Publication }) {
  return (
    <header className="publication-header">
      <p className="kicker">{toKicker(publication)}</p>
      <h1>{publication.title}</h1>
      <p className="standfirst">{publication.standfirst}</p>
    </header>
  )
}
