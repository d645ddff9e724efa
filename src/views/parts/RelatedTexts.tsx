import type { PublicationLink } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { PublicationReference } from './PublicationReference'

/** Other texts on the same matter, chosen by the editor. */
export function RelatedTexts({ related, locale }: { related: PublicationLink[]; locale: Locale }) {
  if (related.length === 0) return null

  return (
    <section className="related">
      <h2>{getTranslator(locale)('Publication.related')}</h2>
      <ul>
        {related.map((publication) => (
          <li key={publication.id}>
            <PublicationReference publication={publication} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
