import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { CoveragePicture } from './CoveragePicture'
import type { LanguageCoverage } from './findCoverage'

interface CoverageProps {
  coverages: readonly LanguageCoverage[]
  /** Language the editor reads the admin in. */
  language: Locale
}

/** How much of the newsroom readers of each language have had, as a picture and as a table. */
export function Coverage({ coverages, language }: CoverageProps) {
  const t = getTranslator(language)
  // Of a language that nothing was ever to be translated into there is nothing to tell.
  const told = coverages.filter(({ weeks }) => weeks.some(({ originals }) => originals > 0))
  return (
    <section className="coverage" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading">{t('Coverage.heading')}</h2>
      {told.length === 0 && <p>{t('Coverage.nothing')}</p>}
      {told.map((coverage) => (
        <LanguageFigure key={coverage.language} coverage={coverage} language={language} />
      ))}
    </section>
  )
}

function LanguageFigure({ coverage: { language: to, weeks }, language }: { coverage: LanguageCoverage; language: Locale }) {
  const t = getTranslator(language)
  const last = weeks.at(-1) ?? { originals: 0, translated: 0, current: 0 }
  const { originals, translated, current } = last
  return (
    <figure className="coverage__figure" data-language={to}>
      <figcaption>{t('Coverage.now', { to, originals, translated, current })}</figcaption>
      <CoveragePicture weeks={weeks} words={t('Coverage.picture', { to, weeks: weeks.length })} language={language} />
      <details>
        <summary>{t('Coverage.table', { to })}</summary>
        <table>
          <thead>
            <tr>
              {(['week', 'originals', 'translated', 'current'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`Coverage.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.at.toISOString()}>
                <th scope="row">{t('Coverage.day', { at: week.at })}</th>
                <td>{week.originals}</td>
                <td>{week.translated}</td>
                <td>{week.current}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
