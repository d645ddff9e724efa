import { languageName } from '@/domain/languageName'
import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { toTime } from '../toTime'
import { OriginalLink } from './OriginalLink'

/**
 * Tells the reader of a translation, calmly, which version of the original it reflects and what has been changed there
 * since. The changes are told in the original's own words, marked as such.
 */
export function LagNotice({ publication: { lag, language, original } }: { publication: Publication }) {
  const last = lag?.changes.at(-1)
  if (!lag || !last || !original) return null

  const t = getTranslator(language)
  const from = languageName(original.language, language)
  const { reflectedAt } = lag
  return (
    <aside className="notice lag" data-translation-state="behind" aria-label={t('Lag.label')}>
      <p>
        {t.rich('Lag.changed', { language: from, at: last.publishedAt, time: toTime(last.publishedAt) })}{' '}
        {reflectedAt && t.rich('Lag.reflects', { at: reflectedAt, time: toTime(reflectedAt) })}{' '}
        <OriginalLink original={original} locale={language} />
      </p>
      <ul lang={original.language}>
        {lag.changes.toReversed().map(({ number, note, significance, publishedAt }) => (
          <li key={number}>
            {getTranslator(original.language).rich('Changes.when', { significance, at: publishedAt, time: toTime(publishedAt) })}
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
    </aside>
  )
}
