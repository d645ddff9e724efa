'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish } from '@/domain/roles'
import { askApi } from '../askApi'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { tellCopy, type CopyRecord } from './copyRecord'
import { MarkDialog } from './MarkDialog'

/** One copy: what it is, how it stands, and the way to say that it was delivered. */
export function CopyEntry({ copy, onDone }: { copy: CopyRecord; onDone: () => void }) {
  const { t } = useText()
  const { language, title, files, state, deposit } = copy
  return (
    <li className="desk-panel__entry">
      <p>
        <strong lang={language}>{title}</strong>
      </p>
      <p className="desk-panel__aside">{t('Deposit.what', { language, count: files.length })}</p>
      <p data-state={state}>{tellCopy(copy, t)}</p>
      {deposit?.note && <p className="desk-panel__aside">{deposit.note}</p>}
      <CopyAct copy={copy} onDone={onDone} />
    </li>
  )
}

/** What was delivered is said by those who may publish. */
function CopyAct({ copy, onDone }: { copy: CopyRecord; onDone: () => void }) {
  const { type, id, editorLanguage, t } = useText()
  const [isMarking, setIsMarking] = useState(false)
  const { title, language, deposit } = copy
  if (!canPublish(useAccount())) return null

  const undo = async () => {
    const path = `/${type}/${id}/deposits/${deposit?.id}/undo`
    const { isDone, refusal } = await askApi(path, { method: 'POST', data: {}, language: editorLanguage })
    if (isDone) toast.success(t('Deposit.undone', { title }))
    else toast.error(refusal)
    onDone()
  }
  return (
    <p className="desk-panel__acts">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        type="button"
        aria-label={t('Deposit.actOn', { isDelivered: String(deposit !== null), title, language })}
        onClick={() => (deposit ? void undo() : setIsMarking(true))}
      >
        {t('Deposit.act', { isDelivered: String(deposit !== null) })}
      </Button>
      {isMarking && (
        <MarkDialog
          copy={copy}
          onClose={() => setIsMarking(false)}
          onDone={() => {
            setIsMarking(false)
            onDone()
          }}
        />
      )}
    </p>
  )
}
