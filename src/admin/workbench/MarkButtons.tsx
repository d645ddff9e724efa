'use client'

import type { RefObject } from 'react'
import { isSpan, marksOf, type Inline, type Mark } from '@/translation/inline'
import { useAtDesk } from './DeskContext'
import { insertWords } from './insertWords'

interface MarkButtonsProps {
  source: readonly Inline[]
  partName: string
  field: RefObject<HTMLTextAreaElement | null>
}

/** A button for each of the original's marks, which puts it around the selected words. */
export function MarkButtons({ source, partName, field }: MarkButtonsProps) {
  const { t } = useAtDesk()
  const marks = [...marksOf(source)]
  if (marks.length === 0) return null

  return (
    <div className="bench__marks" role="group" aria-label={t('Workbench.marks', { part: partName })}>
      {marks.map((mark) => {
        const name = t('Workbench.markButton', { mark: mark.mark, type: mark.type })
        return (
          <button
            key={mark.mark}
            type="button"
            className={`bench__mark-button bench__mark-button--${mark.type}`}
            aria-label={name}
            title={name}
            onClick={() => field.current && putMark(field.current, mark)}
          >
            {mark.mark}
          </button>
        )
      })}
    </div>
  )
}

/** Puts a mark around what is selected in the field, or where the cursor stands. */
export function putMark(field: HTMLTextAreaElement, mark: Mark): void {
  if (!isSpan(mark)) return insertWords(field, `<${mark.mark}/>`)
  const chosen = field.value.slice(field.selectionStart, field.selectionEnd)
  const opening = `<${mark.mark}>`
  const ends = [opening.length, opening.length + chosen.length] as const
  insertWords(field, `${opening}${chosen}</${mark.mark}>`, ends)
}
