import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { toTime } from '../toTime'
import { ChangeList } from './ChangeList'

/** The name of the place on a text's page where all its changes stand. */
export const changesId = 'changes'

/** Every change of a text that readers have been told of, and when it was first published. */
export function Changes({ publication }: { publication: Publication }) {
  const { changes, language, publishedAt } = publication
  if (changes.length === 0) return null
  const t = getTranslator(language)

  return (
    <section className="all-changes" id={changesId} aria-labelledby={`${changesId}-heading`}>
      <h2 id={`${changesId}-heading`}>{t('Changes.heading')}</h2>
      <ChangeList changes={changes} publication={publication} />
      <p className="dates">{t.rich('Changes.first', { at: publishedAt, time: toTime(publishedAt) })}</p>
    </section>
  )
}
