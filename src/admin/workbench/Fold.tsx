'use client'

import { useId, useState, useSyncExternalStore } from 'react'
import { useAtDesk } from './DeskContext'
import { PartRow } from './PartRow'
import { isToDo } from './standings'

/** Parts that are as they were and translated, out of the way until somebody wants them. */
export function Fold({ ids }: { ids: readonly string[] }) {
  const { desk, t } = useAtDesk()
  const rowsId = useId()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const findToDo = () =>
    ids.some((id) => {
      const part = desk.part(id)
      return part !== undefined && isToDo(part)
    })
  // A part that somebody has emptied is not folded away.
  const hasToDo = useSyncExternalStore(desk.subscribe, findToDo, findToDo)
  const isOpen = isUnfolded || hasToDo
  return (
    <div className="bench__fold">
      <button
        type="button"
        className="bench__unfold"
        aria-expanded={isOpen}
        aria-controls={rowsId}
        onClick={() => setIsUnfolded(!isOpen)}
      >
        {t('Workbench.folded', { isOpen: String(isOpen), count: ids.length })}
      </button>
      <div id={rowsId} className="bench__rows">
        {isOpen && ids.map((id) => <PartRow key={id} id={id} />)}
      </div>
    </div>
  )
}
