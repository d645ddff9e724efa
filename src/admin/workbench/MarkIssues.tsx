'use client'

import type { MarkIssue } from '@/translation/checkMarks'
import { isSpan, marksOf, type Inline } from '@/translation/inline'
import { useAtDesk } from './DeskContext'

interface MarkIssuesProps {
  id: string
  issues: readonly MarkIssue[]
  source: readonly Inline[]
  /** The part cannot be done before something is written. */
  isEmpty: boolean
}

/** What is wrong with a translated part, said while it is written. */
export function MarkIssues({ id, issues, source, isEmpty }: MarkIssuesProps) {
  const { t } = useAtDesk()
  const points = new Set([...marksOf(source)].filter((mark) => !isSpan(mark)).map(({ mark }) => mark))
  return (
    <div id={id} className="bench__issues" role="status">
      {issues.map(({ problem, mark }) => (
        <p key={`${problem} ${mark}`}>
          {t('Workbench.issue', { problem, mark, isPoint: String(points.has(mark)), start: `<${mark}>`, end: `</${mark}>` })}
        </p>
      ))}
      {isEmpty && <p>{t('Workbench.writeFirst')}</p>}
      {issues.length > 0 && <p>{t('Workbench.held')}</p>}
    </div>
  )
}
