'use client'

import { useState } from 'react'
import { Dialog } from '../dialog/Dialog'
import { Words } from '../dialog/Words'
import { useText } from '../useText'
import type { useReview } from './useReview'

/** Asks what the writer needs to change. */
export function SendBackDialog({ act, onClose }: Pick<ReturnType<typeof useReview>, 'act'> & { onClose: () => void }) {
  const { editorLanguage, t } = useText()
  const [comment, setComment] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)

  const sendBack = async () => {
    const refused = await act('review', { state: 'returned', comment }, t('Review.done', { state: 'returned' }))
    if (refused) setRefusal(refused)
    else onClose()
  }
  return (
    <Dialog
      heading={t('Review.sendBackHeading')}
      confirmLabel={t('Review.sendBack')}
      onConfirm={() => void sendBack()}
      onClose={onClose}
      refusals={refusal ? [refusal] : []}
    >
      <Words
        label={t('Review.sendBackComment')}
        language={editorLanguage}
        value={comment}
        isRequired
        onChange={setComment}
      />
    </Dialog>
  )
}
