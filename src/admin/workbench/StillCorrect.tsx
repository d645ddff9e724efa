'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import type { Desk } from './desk'
import { useAtDesk } from './DeskContext'
import { focusPart } from './moves'
import { useDeskState } from './useDesk'

/** Lets a publisher say that what readers have is still true to the original, as it is on the screen. */
export function StillCorrect({ onReopen }: { onReopen: () => Promise<Desk | null> }) {
  const { desk, editorLanguage, t } = useAtDesk()
  const { type, translation, original, reviewedRevision, mayPublish } = desk.bench
  const [isAsking, setIsAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { left, takesOver } = useDeskState(desk)
  const { revision } = original
  if (!mayPublish || !translation.isPublic || revision === null || revision === reviewedRevision) return null

  const say = async () => {
    const path = `/${type}/${translation.id}/still-correct`
    const outcome = await askApi(path, { method: 'POST', data: { revision }, language: editorLanguage })
    if (!outcome.isDone) {
      setRefusal(outcome.refusal)
      return
    }
    toast.success(t('Workbench.stillCorrectDone', { revision }))
    setIsAsking(false)
    await desk.settle()
    await onReopen()
    focusPart(null)
  }
  return (
    <>
      <Button id="still-correct" buttonStyle="secondary" size="medium" margin={false} type="button" onClick={() => setIsAsking(true)}>
        {t('Workbench.stillCorrect')}
      </Button>
      {isAsking && (
        <Dialog
          heading={t('Workbench.stillCorrectHeading')}
          confirmLabel={t('Workbench.stillCorrectConfirm')}
          onConfirm={() => void say()}
          onClose={() => setIsAsking(false)}
          refusals={refusal ? [refusal] : []}
        >
          <p>{t('Workbench.stillCorrectExplained', { language: translation.language, revision })}</p>
          {(takesOver || left > 0) && <p>{t('Workbench.stillCorrectThough', { left, takesOver: String(takesOver) })}</p>}
        </Dialog>
      )}
    </>
  )
}
