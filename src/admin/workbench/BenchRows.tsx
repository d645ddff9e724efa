'use client'

import { useMemo } from 'react'
import { useAtDesk } from './DeskContext'
import { Fold } from './Fold'
import { PartRow } from './PartRow'
import { toSections } from './toSections'

/** All parts of the text, side by side, in the original's order. */
export function BenchRows({ onShowDifference }: { onShowDifference: (shows: boolean) => void }) {
  const { desk, showsDifference, t } = useAtDesk()
  const { original, translation, parts } = desk.bench
  const sections = useMemo(() => toSections(parts), [parts])
  const hasDifferences = parts.some(({ change }) => change === 'changed')
  return (
    <>
      {hasDifferences && (
        <label className="bench__toggle">
          <input
            type="checkbox"
            checked={showsDifference}
            onChange={({ target }) => onShowDifference(target.checked)}
          />
          {t('Workbench.showDifference')}
        </label>
      )}
      <div className="bench__sides">
        <h3>{t('Workbench.originalSide', { language: original.language, revision: original.revision ?? 0 })}</h3>
        <h3>{t('Workbench.translationSide', { language: translation.language })}</h3>
      </div>
      <div className="bench__rows">
        {sections.map(({ isFolded, ids }) =>
          isFolded ? <Fold key={ids[0]} ids={ids} /> : ids.map((id) => <PartRow key={id} id={id} />),
        )}
      </div>
    </>
  )
}
