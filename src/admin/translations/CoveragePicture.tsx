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

const size = { width: 640, height: 200 }
const plot = { left: 44, right: 8, top: 10, bottom: 26 }

/** What is counted, the most first: lines that differ in more than their colour. */
const kinds = ['originals', 'translated', 'current'] as const

/** Three lines, from the oldest week to the newest, with what each of them means below. */
export function CoveragePicture({ weeks, words, language }: CoveragePictureProps) {
  const t = getTranslator(language)
  const most = Math.max(1, ...weeks.map(({ originals }) => originals))
  const x = (week: number) => plot.left + (week / Math.max(1, weeks.length - 1)) * (size.width - plot.left - plot.right)
  const y = (count: number) => size.height - plot.bottom - (count / most) * (size.height - plot.top - plot.bottom)
  const [first, last] = [weeks[0], weeks.at(-1)]
  return (
    <>
      <svg className="coverage__picture" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={words}>
        {[0, most].map((count) => (
          <g key={count}>
            <line className="coverage__grid" x1={plot.left} x2={size.width - plot.right} y1={y(count)} y2={y(count)} />
            <text x={plot.left - 6} y={y(count) + 4} textAnchor="end">
              {t('Coverage.count', { count })}
            </text>
          </g>
        ))}
        {kinds.map((kind) => (
          <polyline
            key={kind}
            className={`coverage__line coverage__line--${kind}`}
            points={weeks.map((week, index) => `${x(index).toFixed(1)},${y(week[kind]).toFixed(1)}`).join(' ')}
          />
        ))}
        {first && (
          <text x={plot.left} y={size.height - 8}>
            {t('Coverage.day', { at: first.at })}
          </text>
        )}
        {last && (
          <text x={size.width - plot.right} y={size.height - 8} textAnchor="end">
            {t('Coverage.day', { at: last.at })}
          </text>
        )}
      </svg>
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
