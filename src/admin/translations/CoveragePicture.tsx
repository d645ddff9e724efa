import type { Coverage } from '@/domain/coverage'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface CoveragePictureProps {
  weeks: readonly (Coverage & { at: Date })[]
  /** What the picture shows, for who does not see it. */
  words: string
  /** Language the editor reads the admin in. */
  language: Locale
}

/** What is counted, the most first: lines that differ in more than their colour. */
const kinds = ['originals', 'translated', 'current'] as const

/** The picture is stretched to the width there is; words would be stretched with it, and stand beside it instead. */
const size = { width: 100, height: 100 }

/** Three lines, from the oldest week to the newest, with what each of them means below. */
export function CoveragePicture({ weeks, words, language }: CoveragePictureProps) {
  const t = getTranslator(language)
  const most = Math.max(1, ...weeks.map(({ originals }) => originals))
  const x = (week: number) => ((week / Math.max(1, weeks.length - 1)) * size.width).toFixed(2)
  const y = (count: number) => (size.height - (count / most) * size.height).toFixed(2)
  return (
    <>
      <div className="coverage__plot">
        <span aria-hidden="true">{t('Coverage.count', { count: most })}</span>
        <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" role="img" aria-label={words}>
          {kinds.map((kind) => (
            <polyline
              key={kind}
              className={`coverage__line coverage__line--${kind}`}
              points={weeks.map((week, index) => `${x(index)},${y(week[kind])}`).join(' ')}
            />
          ))}
        </svg>
        <span aria-hidden="true">{t('Coverage.count', { count: 0 })}</span>
        <p aria-hidden="true">
          {weeks.slice(0, 1).concat(weeks.slice(-1)).map(({ at }, index) => (
            <span key={index}>{t('Coverage.day', { at })}</span>
          ))}
        </p>
      </div>
      <ul className="coverage__key" aria-hidden="true">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 32 8" width="32" height="8">
              <line className={`coverage__line coverage__line--${kind}`} x1="0" x2="32" y1="4" y2="4" />
            </svg>
            {t(`Coverage.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
