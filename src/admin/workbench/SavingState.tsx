'use client'

import type { Desk } from './desk'
import { useAtDesk } from './DeskContext'
import { focusPart } from './moves'
import { useDeskState } from './useDesk'

/** How it stands with the saving, and the way on when it was refused. */
export function SavingState({ onReopen }: { onReopen: () => Promise<Desk | null> }) {
  const { desk, t } = useAtDesk()
  const { saving } = useDeskState(desk)
  const { state } = saving
  const words = t('Workbench.saving', {
    state,
    at: state === 'saved' ? saving.at : new Date(),
    reason: state === 'refused' ? saving.reason : '',
  })
  const isTrouble = state === 'refused' || state === 'waiting'
  const fetchSaved = async () => {
    await onReopen()
    focusPart(null)
  }
  return (
    <div className="bench__saving" data-saving={state}>
      {/* Who writes is not told of every save, but at once when there is trouble. */}
      <p role={isTrouble ? 'alert' : undefined}>{words}</p>
      {state === 'refused' && (
        <>
          <p>{t('Workbench.fetchSavedHelp')}</p>
          <div className="bench__part-acts">
            <button type="button" className="bench__button" onClick={() => void fetchSaved()}>
              {t('Workbench.fetchSaved')}
            </button>
            <button type="button" className="bench__button" onClick={() => void desk.settle()}>
              {t('Workbench.tryAgain')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
