'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { depositWays, type DepositWay } from '@/domain/legalDeposit'
import { toSwedishDay } from '@/domain/swedishTime'
import { askApi } from '../askApi'
import { Choices } from '../dialog/Choices'
import { Dialog } from '../dialog/Dialog'
import { Line } from '../dialog/Line'
import { useText } from '../useText'
import type { CopyRecord } from './copyRecord'

interface MarkDialogProps {
  copy: CopyRecord
  onClose: () => void
  onDone: () => void
}

/** Asks how and when a copy came to the National Library. */
export function MarkDialog({ copy: { language, title, files, consignment: contents }, onClose, onDone }: MarkDialogProps) {
  const { type, id, editorLanguage, t } = useText()
  const filenames = files.filter(({ fingerprint }) => contents.includes(fingerprint)).map(({ filename }) => filename)
  const today = toSwedishDay(new Date())
  const [way, setWay] = useState<DepositWay | null>(null)
  const [deliveredOn, setDeliveredOn] = useState(today)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const confirm = async () => {
    setIsBusy(true)
    const data = { language, contents, way, deliveredOn, note }
    const outcome = await askApi(`/${type}/${id}/deposits`, { method: 'POST', data, language: editorLanguage })
    setIsBusy(false)
    setRefusal(outcome.refusal)
    if (!outcome.isDone) return
    toast.success(t('Deposit.done', { title }))
    onDone()
  }

  return (
    <Dialog
      heading={t('Deposit.dialogHeading')}
      confirmLabel={t('Deposit.confirm')}
      onConfirm={() => void confirm()}
      onClose={onClose}
      refusals={refusal ? [refusal] : []}
      isBusy={isBusy}
      isWaiting={way === null}
    >
      <p>{t('Deposit.explained', { title, count: filenames.length, files: filenames.join(', ') })}</p>
      <Choices
        question={t('Deposit.howAsked')}
        choices={depositWays.map((value) => ({ value, label: t(`Deposit.way_${value}`), help: t(`Deposit.wayHelp_${value}`) }))}
        chosen={way}
        onChoose={setWay}
      />
      <Line label={t('Deposit.day')} help={t('Deposit.dayHelp')} type="date" value={deliveredOn} max={today} onChange={setDeliveredOn} />
      <Line label={t('Deposit.note')} help={t('Deposit.noteHelp')} type="text" value={note} onChange={setNote} />
    </Dialog>
  )
}
