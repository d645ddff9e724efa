import { toPath } from '@/domain/paths'
import type { Publication } from '@/domain/publication'
import { toCorrections } from '@/domain/revision'
import { getTranslator } from '@/i18n/translator'
import { toTime } from '../toTime'

/** What was wrong in a text and has been put right, above the text, the newest first. */
export function Corrections({ publication: { changes, language, type, slug } }: { publication: Publication }) {
  const corrections = toCorrections(changes)
  if (corrections.length === 0) return null
  const t = getTranslator(language)

  return (
    <section className="notice corrections" aria-label={t('Corrections.label', { count: corrections.length })}>
      {corrections.map(({ number, correctionNumber, note, publishedAt, versionBefore }) => (
        <div key={number} className="correction" data-correction={correctionNumber}>
          <p>
            <strong>
              {t.rich('Corrections.heading', { number: correctionNumber, at: publishedAt, time: toTime(publishedAt) })}
            </strong>
          </p>
          <p>{note}</p>
          {versionBefore !== null && (
            <p>
              <a href={toPath({ page: 'version', locale: language, type, slug, number: versionBefore })} rel="nofollow">
                {t('Corrections.before', { number: correctionNumber })}
              </a>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
