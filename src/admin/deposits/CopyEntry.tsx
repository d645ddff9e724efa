'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish } from '@/domain/roles'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { filesToDeliver, tellCopy, type CopyRecord } from './copyRecord'
import { DeliveryEntry } from './DeliveryEntry'
import { MarkDialog } from './MarkDialog'
import { useKeptFocus } from './useKeptFocus'

interface CopyEntryProps {
  copy: CopyRecord
  /** After an act that may have changed it. */
  onDone: () => void
}

/** One copy: what it is, how it stands, what was delivered of it, and the way to say that the rest was. */
export function CopyEntry({ copy, onDone }: CopyEntryProps) {
  const { t } = useText()
  const { language, title, files, state, deposits } = copy
  const entry = useKeptFocus<HTMLLIElement>(deposits.length)
  return (
    <li ref={entry} tabIndex={-1} className="desk-panel__entry">
      <p>
        <strong lang={language}>{title}</strong>
      </p>
      <p className="desk-panel__aside">{t('Deposit.what', { language, count: files.length })}</p>
      {state !== 'delivered' && <p data-state={state}>{tellCopy(copy, t)}</p>}
      {state !== 'delivered' && deposits.length > 0 && <p>{t('Deposit.left', { files: filesToDeliver(copy).join(', ') })}</p>}
      {deposits.map((deposit) => (
        <DeliveryEntry key={deposit.id} copy={copy} deposit={deposit} onDone={onDone} />
      ))}
      {state !== 'delivered' && <MarkAct copy={copy} onDone={onDone} />}
    </li>
  )
}

/** What was delivered is said by those who may publish. */
function MarkAct({ copy, onDone }: CopyEntryProps) {
  const { t } = useText()
  const [isMarking, setIsMarking] = useState(false)
  const { title, language } = copy
  if (!canPublish(useAccount())) return null

  // Also who thinks better of it sees the copy as it is by then: another may have changed it.
  const close = () => {
    setIsMarking(false)
    onDone()
  }
  return (
    <p className="desk-panel__acts">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        type="button"
        aria-label={t('Deposit.markOn', { title, language })}
        onClick={() => setIsMarking(true)}
      >
        {t('Deposit.mark')}
      </Button>
      {isMarking && <MarkDialog copy={copy} onClose={close} onDone={close} />}
    </p>
  )
}
