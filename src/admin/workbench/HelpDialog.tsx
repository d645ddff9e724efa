'use client'

import { Fragment } from 'react'
import { Dialog } from '../dialog/Dialog'
import { useAtDesk } from './DeskContext'
import { shortcuts } from './shortcuts'

/** What the keyboard does on the bench. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useAtDesk()
  return (
    <Dialog heading={t('Workbench.helpHeading')} confirmLabel={t('Workbench.helpClose')} onConfirm={onClose} onClose={onClose} isNotice>
      <dl className="bench__shortcuts">
        {shortcuts.map(({ act, keys }) => (
          <div key={act}>
            <dt>{t('Workbench.shortcut', { act })}</dt>
            <dd>
              {keys.map((chord, index) => (
                <Fragment key={chord.join()}>
                  {index > 0 && ` ${t('Workbench.keyName', { key: 'or' })} `}
                  {chord.map((key, place) => (
                    <Fragment key={key}>
                      {place > 0 && '+'}
                      <kbd>{t('Workbench.keyName', { key })}</kbd>
                    </Fragment>
                  ))}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
