'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { Translator } from '@/i18n/translator'
import type { Marking } from './markEach'

/** What came of marking several copies. The keyboard goes on from here, since the rows may be gone. */
export function MarkingResult({ marking, t }: { marking: Marking; t: Translator }) {
  const { marked, refused, left } = marking
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => sentence.current?.focus(), [marking])
  return (
    <div className="queue__result" data-state={refused.length + left.length === 0 ? 'done' : 'refused'}>
      <p ref={sentence} tabIndex={-1}>
        {t('Deposit.doneMany', { marked: marked.length, refused: refused.length })}
      </p>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ copy: { key, title, language, path }, why }) => (
            <li key={key}>
              <Link href={path} prefetch={false}>
                <span lang={language}>{title}</span>
              </Link>
              <span className="queue__aside">{why}</span>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && <p>{t('Deposit.notAsked', { count: left.length })}</p>}
    </div>
  )
}
