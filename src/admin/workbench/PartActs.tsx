'use client'

import type { WorkbenchPart } from '@/translation/workbench/toWorkbenchParts'
import { useAtDesk } from './DeskContext'

interface PartActsProps {
  part: WorkbenchPart
  name: string
  onCopy: () => void
  /** Marks the part as done and goes on, or takes that back. */
  onDone: () => void
}

/** What can be done to one part beside writing it. Who hears the buttons also hears which part they are of. */
export function PartActs({ part: { isDone, target }, name, onCopy, onDone }: PartActsProps) {
  const { t } = useAtDesk()
  const done = t(isDone ? 'Workbench.markNotDone' : 'Workbench.markDone')
  const copy = t('Workbench.copySource')
  const ofPart = (act: string) => t('Workbench.ofPart', { act, part: name })
  return (
    <div className="bench__part-acts">
      {target === '' && (
        <button type="button" className="bench__button" aria-label={ofPart(copy)} onClick={onCopy}>
          {copy}
        </button>
      )}
      <button type="button" className="bench__button" aria-label={ofPart(done)} onClick={onDone}>
        {done}
      </button>
    </div>
  )
}
