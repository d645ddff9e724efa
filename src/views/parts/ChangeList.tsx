import { toPath } from '@/domain/paths'
import type { Publication } from '@/domain/publication'
import type { Change } from '@/domain/revision'
import { getTranslator } from '@/i18n/translator'
import { toTime } from '../toTime'

interface ChangeListProps {
  /** The oldest first. */
  changes: readonly Change[]
  /** The text as it is: its address leads to its earlier versions. */
  publication: Pick<Publication, 'language' | 'type' | 'slug'>
  /** The number of the version that the reader has before them, to which no way is needed. */
  shownVersion?: number
}

/** What readers have been told of, the newest first, each with the way to the text as it was before. */
export function ChangeList({ changes, publication: { language, type, slug }, shownVersion }: ChangeListProps) {
  const t = getTranslator(language)

  return (
    <ol className="changes" reversed>
      {changes.toReversed().map(({ number, significance, note, publishedAt, versionBefore }) => (
        <li key={number} id={`version-${number}`}>
          <p className="dates">{t.rich('Changes.when', { significance, at: publishedAt, time: toTime(publishedAt) })}</p>
          {note && <p>{note}</p>}
          {versionBefore !== null && versionBefore !== shownVersion && (
            <p>
              <a href={toPath({ page: 'version', locale: language, type, slug, number: versionBefore })} rel="nofollow">
                {t('Changes.before', { at: publishedAt })}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
