'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import { useText } from '../useText'
import { filesToDeliver, type CopyRecord } from './copyRecord'
import { DeliveryQuestions, startAnswers } from './DeliveryQuestions'

interface MarkDialogProps {
  copy: CopyRecord
  onClose: () => void
  onDone: () => void
}

/** Asks how and when a copy came to the National Library. */
export function MarkDialog({ copy, onClose, onDone }: MarkDialogProps) {
  const { type, id, editorLanguage, t } = useText()
  const { language, title, consignment: contents } = copy
  const filenames = filesToDeliver(copy)
  const [answers, setAnswers] = useState(startAnswers)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const confirm = async () => {
    setIsBusy(true)
    const data = { language, contents, ...answers }
    const outcome = await askApi(`/${type}/${id}/deposits`, { method: 'POST', data, language: editorLanguage })
    setIsBusy(false)
    setRefusal(outcome.refusal)
    if (!outcome.isDone) return
    toast.success(t('Deposit.done', { title }))
    onDone()
  }

  return (
    <Dialog
      heading={t('Deposit.dialogHeading', { count: 1 })}
      confirmLabel={t('Deposit.confirm', { count: 1 })}
      onConfirm={() => void confirm()}
      onClose={onClose}
      refusals={refusal ? [refusal] : []}
      isBusy={isBusy}
      isWaiting={answers.way === null}
    >
      <p>{t('Deposit.explained', { title, count: filenames.length, files: filenames.join(', ') })}</p>
      <DeliveryQuestions count={1} answers={answers} onAnswer={setAnswers} t={t} />
    </Dialog>
  )
}
