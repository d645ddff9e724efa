import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { toTime } from '../toTime'
import { changesId } from './Changes'

/** When a text was published, and when it was last updated and corrected if it has been. */
export function PublicationDates({ publication }: { publication: Publication }) {
  const { changes, language, publishedAt } = publication
  const t = getTranslator(language)
  const { updatedAt, correctedAt } = lastChangesOf(publication)

  return (
    <p className="dates">
      <span>{t.rich('Dates.published', { at: publishedAt, time: toTime(publishedAt) })}</span>{' '}
      {updatedAt && <span>{t.rich('Dates.updated', { at: updatedAt, time: toTime(updatedAt) })}</span>}{' '}
      {correctedAt && <span>{t.rich('Dates.corrected', { at: correctedAt, time: toTime(correctedAt) })}</span>}{' '}
      {changes.length > 0 && (
        <span>
          <a href={`#${changesId}`}>{t('Dates.allChanges')}</a>
        </span>
      )}
    </p>
  )
}

/** An update and a correction are two things to a reader: each has a date of its own. */
function lastChangesOf({ changes, modifiedAt }: Publication): { updatedAt: Date | null; correctedAt: Date | null } {
  const last = (wanted: string) => changes.findLast(({ significance }) => significance === wanted)?.publishedAt ?? null
  const correctedAt = last('correction')
  return { updatedAt: last('major') ?? (correctedAt ? null : modifiedAt), correctedAt }
}
