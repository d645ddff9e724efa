'use client'

import { Button, toast, useDocumentInfo, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish, isAdmin } from '@/domain/roles'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { ForceDialog } from './ForceDialog'
import { Forced } from './Forced'
import { SendBackDialog } from './SendBackDialog'
import { useReview } from './useReview'

/** Beside the form: whether the text is being written, waits for review or is back with its writer, and what to do. */
export default function ReviewPanel() {
  const { id, t } = useText()
  const { review, act } = useReview()
  if (!id || !review) return null

  const { changedSince, forced, hasDraft, reviewState: state, writers } = review
  return (
    <section className="desk-panel" aria-labelledby="review-heading" data-review={state}>
      <h2 id="review-heading" className="desk-panel__heading">
        {t('Review.heading')}
      </h2>
      <Forced forced={forced} act={act} />
      {hasDraft ? (
        <>
          <p>
            <strong>{t('Review.state', { state })}</strong>
          </p>
          <p>{changedSince ? t('Review.changedSince') : t('Review.explained', { state })}</p>
          {writers && <p className="desk-panel__aside">{t('Review.writers', { names: writers })}</p>}
          <Moves review={review} act={act} />
        </>
      ) : (
        <p>{t('Review.published')}</p>
      )}
    </section>
  )
}

/** What may be done to a draft. The server asks again who may. */
function Moves({
  review,
  act,
}: Pick<ReturnType<typeof useReview>, 'act'> & { review: NonNullable<ReturnType<typeof useReview>['review']> }) {
  const { t } = useText()
  const account = useAccount()
  const { hasSavePermission } = useDocumentInfo()
  const isSettled = !useFormModified() && !useFormBackgroundProcessing()
  const [asks, setAsks] = useState<'return' | 'force' | null>(null)
  const { needsSecondPerson, reviewState } = review

  const move = async (state: 'ready' | 'writing') => {
    const refusal = await act('review', { state }, t('Review.done', { state }))
    if (refusal) toast.error(refusal)
  }
  const button = {
    buttonStyle: 'secondary',
    size: 'small',
    margin: false,
    type: 'button',
    disabled: !isSettled,
  } as const
  if (!hasSavePermission) return null

  return (
    <p className="desk-panel__acts">
      {reviewState === 'ready' ? (
        <Button {...button} onClick={() => void move('writing')}>
          {t('Review.takeBack')}
        </Button>
      ) : (
        <Button {...button} id="hand-in" onClick={() => void move('ready')}>
          {t('Review.handIn')}
        </Button>
      )}
      {reviewState === 'ready' && canPublish(account) && (
        <Button {...button} onClick={() => setAsks('return')}>
          {t('Review.sendBack')}
        </Button>
      )}
      {needsSecondPerson && isAdmin(account) && (
        <Button {...button} onClick={() => setAsks('force')}>
          {t('Review.force')}
        </Button>
      )}
      {asks === 'return' && <SendBackDialog act={act} onClose={() => setAsks(null)} />}
      {asks === 'force' && <ForceDialog onClose={() => setAsks(null)} />}
    </p>
  )
}
