import { toPath } from '@/domain/paths'
import { publicationTypes } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import type { PageContext } from '../pageContext'

/** Places to go for a reader who has come to nothing. */
export function WaysOn({ context: { site, locale } }: { context: PageContext }) {
  const t = getTranslator(locale)

  return (
    <section className="ways-on">
      <h2>{t('NotFound.continue')}</h2>
      <ul>
        <li>
          <a href={toPath({ page: 'front', locale })}>{t('Site.home', { site: site.name })}</a>
        </li>
        <li>
          <a href={toPath({ page: 'search', locale, pageNumber: 1 })}>{t('Search.label')}</a>
        </li>
        {publicationTypes.map((type) => (
          <li key={type}>
            <a href={toPath({ page: 'list', locale, type, pageNumber: 1 })}>{t(`Navigation.${type}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
