'use client'

import type { ActName } from '@/domain/act'
import { useRecords } from '../useRecords'
import { useText } from '../useText'

/** An act upon a text, as the API gives it. */
interface ActRecord {
  id: string
  act: ActName
  at: string
  byName?: string | null
  revision?: number | null
}

const newestFirst = { sort: '-at', limit: 200, pagination: true }

/** Beside the form: everything that has been done to the text, by whom and when. Nobody changes it. */
export default function LogPanel() {
  const { id, t } = useText()
  const { records } = useRecords<ActRecord>('acts', newestFirst)
  if (!id || !records) return null

  return (
    <section className="desk-panel" aria-labelledby="log-heading">
      <h2 id="log-heading" className="desk-panel__heading">
        {t('Log.heading')}
      </h2>
      {records.length === 0 ? (
        <p>{t('Log.none')}</p>
      ) : (
        <details>
          <summary>{t('Log.show', { count: records.length })}</summary>
          <p>{t('Log.explained')}</p>
          <ol className="desk-panel__list">
            {records.map(({ id: key, act, at, byName, revision }) => (
              <li key={key} className="desk-panel__entry">
                <p>
                  <strong>{t(`Label.act_${act}`)}</strong>
                  {revision ? `, ${t('Log.version', { revision })}` : ''}
                </p>
                <p className="desk-panel__aside">
                  {t('Log.byline', { name: byName ?? t('Log.newsroom'), at: new Date(at) })}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
