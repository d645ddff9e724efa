'use client'

import { useId } from 'react'
import type { Translator } from '@/i18n/translator'
import type { ListedCopy } from './listedCopy'

/** What is about to be marked: a list that scrolls when it is long, with the keyboard too. */
export function TitleList({ copies, t }: { copies: ListedCopy[]; t: Translator }) {
  const id = useId()
  return (
    <div>
      <p id={id}>{t('Deposit.explainedChosen', { count: copies.length })}</p>
      <ul className="desk-dialog__titles" tabIndex={0} aria-labelledby={id}>
        {copies.map(({ key, title, language, fileCount }) => (
          <li key={key}>
            <strong lang={language}>{title}</strong>
            <span className="queue__aside">{t('Deposit.what', { language, count: fileCount })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
