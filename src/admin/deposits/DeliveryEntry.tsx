'use client'

import { Button, toast } from '@payloadcms/ui'
import type { Deposit } from '@/domain/legalDeposit'
import { canPublish } from '@/domain/roles'
import { askApi } from '../askApi'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { tellDeposit, toNoon, type CopyRecord } from './copyRecord'

interface DeliveryEntryProps {
  copy: CopyRecord
  deposit: Deposit
  onDone: () => void
}

/** One delivery of a copy, and the way to take it back for those who may publish. */
export function DeliveryEntry({ copy: { title, language }, deposit, onDone }: DeliveryEntryProps) {
  const { type, id, editorLanguage, t } = useText()
  const account = useAccount()
  const undo = async () => {
    const path = `/${type}/${id}/deposits/${deposit.id}/undo`
    const { isDone, refusal } = await askApi(path, { method: 'POST', data: {}, language: editorLanguage })
    if (isDone) toast.success(t('Deposit.undone', { title }))
    else toast.error(refusal)
    onDone()
  }
  return (
    <>
      <p data-state="delivered">{tellDeposit(deposit, t)}</p>
      {deposit.note && <p className="desk-panel__aside">{deposit.note}</p>}
      {canPublish(account) && (
        <p className="desk-panel__acts">
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            type="button"
            aria-label={t('Deposit.undoOn', { title, language, day: toNoon(deposit.deliveredOn) })}
            onClick={() => void undo()}
          >
            {t('Deposit.undo')}
          </Button>
        </p>
      )}
    </>
  )
}
