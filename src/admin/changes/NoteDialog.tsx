'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import { Words } from '../dialog/Words'
import type { RevisionRecord } from '../records'
import { useText } from '../useText'

interface NoteDialogProps {
  act: 'correct' | 'remove'
  revision: RevisionRecord
  onClose: () => void
  onDone: () => void
}

/** Corrects, or takes back, what readers were told of a change. */
export function NoteDialog({ act, revision: { number, note }, onClose, onDone }: NoteDialogProps) {
  const { type, id, language, editorLanguage, t } = useText()
  const [words, setWords] = useState(note ?? '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const confirm = async () => {
    setIsBusy(true)
    const data = { revision: number, note: act === 'remove' ? null : words }
    const outcome = await askApi(`/${type}/${id}/change-note`, { method: 'POST', data, language: editorLanguage })
    setIsBusy(false)
    setRefusal(outcome.refusal)
    if (!outcome.isDone) return
    toast.success(t('Admin.changes.done', { act }))
    onDone()
  }

  return (
    <Dialog
      heading={t('Admin.changes.dialogHeading', { act, number })}
      confirmLabel={t('Admin.changes.confirm', { act })}
      onConfirm={() => void confirm()}
      onClose={onClose}
      refusals={refusal ? [refusal] : []}
      isBusy={isBusy}
    >
      <p>{t('Admin.changes.explained', { act })}</p>
      {act === 'correct' && language && (
        <Words label={t('Admin.changes.note', { language })} language={language} value={words} isRequired onChange={setWords} />
      )}
    </Dialog>
  )
}
