import type { ReactNode } from 'react'
import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'

/** When a text was published, and when it last changed if it has. */
export function PublicationDates({ publication: { language, publishedAt, modifiedAt } }: { publication: Publication }) {
  const t = getTranslator(language)

  return (
    <p className="dates">
      <span>{t.rich('Dates.published', { at: publishedAt, time: toTime(publishedAt) })}</span>{' '}
      {modifiedAt && <span>{t.rich('Dates.updated', { at: modifiedAt, time: toTime(modifiedAt) })}</span>}
    </p>
  )
}

/** Marks up the date inside a sentence. */
function toTime(at: Date) {
  return (words: ReactNode) => (
    <time key={at.toISOString()} dateTime={at.toISOString()}>
      {words}
    </time>
  )
}
