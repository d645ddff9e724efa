import { languageName } from '@/domain/languageName'
import { toPath, toSearchPath } from '@/domain/paths'
import { publicationTypes } from '@/domain/publication'
import { otherLocales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { SearchResult } from '../SearchPage'
import { HitList } from './HitList'

/** What a reader can do whose search has found nothing, or who has not searched yet. */
export function SearchHelp({ locale, found: { search, resembling } }: { locale: Locale; found: SearchResult }) {
  const { searched } = search
  const t = getTranslator(locale)
  if (searched === '') return null

  return (
    <>
      {resembling.length > 0 && <HitList hits={resembling} />}
      <section className="ways-on">
        <h2>{t('Search.help')}</h2>
        <ul className="advice">
          <li>{t('Search.spelling')}</li>
          <li>{t('Search.fewer')}</li>
          {otherLocales(locale).map((language) => (
            <li key={language}>
              <a
                href={toSearchPath({ page: 'search', locale: language, pageNumber: 1 }, searched)}
                hrefLang={language}
              >
                {t('Search.inLanguage', { language: languageName(language, locale) })}
              </a>
            </li>
          ))}
          {publicationTypes.map((type) => (
            <li key={type}>
              <a href={toPath({ page: 'list', locale, type, pageNumber: 1 })}>{t(`Front.all.${type}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
