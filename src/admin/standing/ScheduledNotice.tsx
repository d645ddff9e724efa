'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish } from '@/domain/roles'
import { tellMoment } from '@/domain/tellMoment'
import { nameOf, type ScheduleRecord } from '../records'
import { FateQuestion, type Fate } from '../takeDown/FateQuestion'
import { useConcerned } from '../takeDown/useConcerned'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { ActDialog } from './ActDialog'
import { Notice } from './Notice'
import { useLockedForm } from './useLockedForm'

/** When the text will be published, and that nobody changes it before that. */
export function ScheduledNotice({ schedule: { kind, publishAt, by } }: { schedule: ScheduleRecord }) {
  const { editorLanguage, t } = useText()
  const account = useAccount()
  const translations = useConcerned('takeDown')
  const [isAsking, setIsAsking] = useState(false)
  const [fate, setFate] = useState<Fate | null>(null)
  useLockedForm()

  // A change that waits takes nothing from the readers of the translations when it is called off.
  const count = kind === 'first' ? translations.length : 0
  return (
    <Notice heading={t('Admin.standing.scheduled', { kind, moment: tellMoment(new Date(publishAt), editorLanguage) })}>
      <p>{t('Admin.standing.locked', { name: nameOf(by) || t('Admin.standing.somebody') })}</p>
      {canPublish(account) && (
        <Button buttonStyle="secondary" size="medium" margin={false} type="button" onClick={() => setIsAsking(true)}>
          {t('Admin.standing.unschedule')}
        </Button>
      )}
      {isAsking && (
        <ActDialog
          act="unschedule"
          heading={t('Admin.standing.unscheduleHeading')}
          confirmLabel={t('Admin.standing.unscheduleConfirm')}
          cancelLabel={t('Admin.standing.keepSchedule')}
          query={{ translations: fate }}
          missing={count > 0 && !fate ? t('Admin.chooseFate') : null}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('Admin.standing.unscheduleExplained', { kind })}</p>
          {count > 0 && <FateQuestion act="unschedule" count={count} fate={fate} onChoose={setFate} />}
        </ActDialog>
      )}
    </Notice>
  )
}
