'use client'

import type { ReactNode } from 'react'
import { useAtDesk } from './DeskContext'

/** Which languages lie on the bench, and what happened in the original since the translation was last held against it. */
export function BenchHead({ children }: { children: ReactNode }) {
  const { desk, t } = useAtDesk()
  const { translation, original, reviewedRevision, heldAgainst, changes, mayWrite } = desk.bench
  const { language } = translation
  const isBehind = heldAgainst !== null && heldAgainst !== original.revision
  return (
    <header className="bench__head">
      <h2 id="bench-heading" className="bench__heading">
        {t('Workbench.heading', { language })}
      </h2>
      {!mayWrite && <p>{t('Workbench.readOnly', { language })}</p>}
      {reviewedRevision !== null && !isBehind && <p>{t('Workbench.current', { reviewed: reviewedRevision })}</p>}
      {reviewedRevision !== null && isBehind && <p>{t('Workbench.since', { reviewed: reviewedRevision })}</p>}
      {reviewedRevision === null && <p>{isBehind ? t('Workbench.begunFrom', { revision: heldAgainst }) : t('Workbench.since', { reviewed: 0 })}</p>}
      {isBehind && (
        <ul>
          {changes.map(({ number, significance, note, publishedAt }) => (
            <li key={number}>
              {t('Workbench.change', { number, significance, at: new Date(publishedAt) })}{' '}
              {note && <q lang={original.language}>{note}</q>}
            </li>
          ))}
        </ul>
      )}
      {children}
    </header>
  )
}
