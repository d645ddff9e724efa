'use client'

import { Button, toast } from '@payloadcms/ui'
import { canPublish } from '@/domain/roles'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import type { Review } from './review'
import type { useReview } from './useReview'

/** What was published without a second person, and the way for one to approve it. */
export function Forced({ forced, act }: Pick<Review, 'forced'> & Pick<ReturnType<typeof useReview>, 'act'>) {
  const { t } = useText()
  const account = useAccount()
  const approve = async (revision: number) => {
    const refusal = await act('approve', { revision }, t('Review.approved'))
    if (refusal) toast.error(refusal)
  }
  return forced.map(({ revision, reason, isOwn }) => (
    <div key={revision} className="desk-panel__entry">
      <p>{t('Review.forced', { revision, reason })}</p>
      {canPublish(account) && !isOwn && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          type="button"
          onClick={() => void approve(revision)}
        >
          {t('Review.approve')}
        </Button>
      )}
    </div>
  ))
}
