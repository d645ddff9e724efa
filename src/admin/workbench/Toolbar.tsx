'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish } from '@/domain/roles'
import { AskToPublish } from '../publish/PublishButton'
import { toQuery } from '../toQuery'
import { useAccount } from '../useAccount'
import type { Desk } from './desk'
import { useAtDesk } from './DeskContext'
import { HandIn } from './HandIn'
import { HelpDialog } from './HelpDialog'
import { MachineTranslate } from './MachineTranslate'
import { progressId } from './moves'
import { SavingState } from './SavingState'
import { StillCorrect } from './StillCorrect'
import { useDeskState } from './useDesk'

/** What is left, whether it is saved, and what can be done to the translation as a whole. It stays in sight. */
export function Toolbar({ onReopen }: { onReopen: () => Promise<Desk | null> }) {
  const { desk, isReadOnly, t } = useAtDesk()
  const account = useAccount()
  const { hasPublishPermission } = useDocumentInfo()
  const [isHelping, setIsHelping] = useState(false)
  const { bench } = desk
  const exported = toQuery({ target: bench.translation.language, version: '1.2', texts: `${bench.type}:${bench.original.id}` })
  return (
    <div className="bench__toolbar">
      <Progress />
      {!isReadOnly && <SavingState onReopen={onReopen} />}
      <div className="bench__acts">
        <button type="button" className="bench__button" aria-label={t('Workbench.help')} title={t('Workbench.help')} onClick={() => setIsHelping(true)}>
          ?
        </button>
        <a className="bench__button" href={`/api/translation-files?${exported}`} download>
          {t('Workbench.exportXliff')}
        </a>
        {!isReadOnly && <MachineTranslate onReopen={onReopen} />}
        {!isReadOnly && (
          <Button buttonStyle="secondary" size="medium" margin={false} type="button" onClick={() => void desk.save()}>
            {t('Workbench.save')}
          </Button>
        )}
        <StillCorrect onReopen={onReopen} />
        {canPublish(account) ? hasPublishPermission && <AskToPublish /> : !isReadOnly && <HandIn />}
      </div>
      {isHelping && <HelpDialog onClose={() => setIsHelping(false)} />}
    </div>
  )
}

function Progress() {
  const { desk, t } = useAtDesk()
  const { left, total } = useDeskState(desk)
  const { heldAgainst, original, reviewedRevision } = desk.bench
  const isBehind = reviewedRevision !== null && heldAgainst !== original.revision
  const nothing = isBehind ? t('Workbench.nothingToTranslate') : t('Workbench.nothingToDo')
  return (
    <p id={progressId} className="bench__progress" tabIndex={-1} aria-live="polite">
      {total === 0 ? nothing : t('Workbench.progress', { left, total })}
    </p>
  )
}
