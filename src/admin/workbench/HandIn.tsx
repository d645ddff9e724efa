'use client'

import { Button, toast } from '@payloadcms/ui'
import { useReview } from '../review/useReview'
import { useAtDesk } from './DeskContext'
import { useDeskState } from './useDesk'

/** Hands the translation in, for those who may not publish it themselves. */
export function HandIn() {
  const { desk, t } = useAtDesk()
  const { saving, hasUnsaved } = useDeskState(desk)
  const { review, act } = useReview()
  if (!review?.hasDraft) return null

  // New words take a text back that was handed in.
  const state = hasUnsaved || review.changedSince ? 'writing' : review.reviewState
  const handIn = async () => {
    const isSaved = await desk.settle()
    const refusal = isSaved ? await act('review', { state: 'ready' }, t('Review.done', { state: 'ready' })) : t('Review.failed')
    if (refusal) toast.error(refusal)
  }
  return (
    <Button
      id="hand-in"
      size="medium"
      margin={false}
      type="button"
      disabled={state === 'ready' || saving.state === 'saving'}
      onClick={() => void handIn()}
    >
      {t('Workbench.handIn', { state })}
    </Button>
  )
}
