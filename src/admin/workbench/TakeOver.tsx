'use client'

import { useAtDesk } from './DeskContext'
import { useDeskState } from './useDesk'

/**
 * Tells that the original has other links, pictures or parts, or has them in another order, and takes that over: the
 * words alone do not show it.
 */
export function TakeOver() {
  const { desk, t } = useAtDesk()
  const { takesOver } = useDeskState(desk)
  return (
    <div role="status">
      {takesOver && (
        <div className="standing">
          <p>{t('Workbench.takesOver')}</p>
          <button type="button" className="bench__button" onClick={() => void desk.takeOver()}>
            {t('Workbench.takeOver')}
          </button>
        </div>
      )}
    </div>
  )
}
