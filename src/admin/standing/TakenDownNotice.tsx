'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish } from '@/domain/roles'
import type { TakedownRecord } from '../records'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { ActDialog } from './ActDialog'
import { Notice } from './Notice'

/** Since when and why the text is taken from its readers. */
export function TakenDownNotice({ takedown: { kind, at, explanation, target, targetUrl } }: { takedown: TakedownRecord }) {
  const { language, t } = useText()
  const account = useAccount()
  const [isAsking, setIsAsking] = useState(false)
  const leadsTo = targetUrl ?? titleOf(target)
  return (
    <Notice heading={t('Admin.standing.takenDown', { kind, at: new Date(at) })}>
      {explanation && language && (
        <>
          <p>{t('Admin.standing.explained')}</p>
          <blockquote lang={language}>{explanation}</blockquote>
        </>
      )}
      {leadsTo && <p>{t('Admin.standing.leadsTo', { target: leadsTo })}</p>}
      <p>{t('Admin.standing.wayBack', { kind })}</p>
      {kind === 'withdrawn' && canPublish(account) && (
        <Button buttonStyle="secondary" size="medium" margin={false} type="button" onClick={() => setIsAsking(true)}>
          {t('Admin.standing.reinstate')}
        </Button>
      )}
      {isAsking && (
        <ActDialog
          act="reinstate"
          heading={t('Admin.standing.reinstateHeading')}
          confirmLabel={t('Admin.standing.reinstateConfirm')}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('Admin.standing.reinstateExplained')}</p>
        </ActDialog>
      )}
    </Notice>
  )
}

function titleOf(target: TakedownRecord['target']): string | null {
  if (!target) return null
  return typeof target.value === 'string' ? target.value : (target.value.title ?? target.value.id)
}
