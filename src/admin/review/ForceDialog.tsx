'use client'

import { useState } from 'react'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import { Words } from '../dialog/Words'
import { toQuery } from '../toQuery'
import { useText } from '../useText'

/** Asks an admin why the saved draft must be published without a second person. */
export function ForceDialog({ onClose }: { onClose: () => void }) {
  const { type, id, editorLanguage: language, t } = useText()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)

  const force = async () => {
    const path = `/${type}/${id}?${toQuery({ depth: 0, force: 1, forcedBecause: reason })}`
    const { isDone, refusal: refused } = await askApi(path, {
      method: 'PATCH',
      data: { _status: 'published' },
      language,
    })
    if (isDone) window.location.reload()
    else setRefusal(refused)
  }
  return (
    <Dialog
      heading={t('Review.forceHeading')}
      confirmLabel={t('Review.forceConfirm')}
      onConfirm={() => void force()}
      onClose={onClose}
      refusals={refusal ? [refusal] : []}
    >
      <p>{t('Review.forceExplained')}</p>
      <Words label={t('Review.forceReason')} language={language} value={reason} isRequired onChange={setReason} />
    </Dialog>
  )
}
