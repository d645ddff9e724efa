'use client'

import { PopupList, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish } from '@/domain/roles'
import { useAccount } from '../useAccount'
import { useText } from '../useText'
import { TakeDownDialog } from './TakeDownDialog'

/** Takes a public text from its readers, after asking how and why. */
export default function TakeDownButton() {
  const { hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const account = useAccount()
  const { t } = useText()
  const [isAsking, setIsAsking] = useState(false)
  if (!hasPublishedDoc || !hasPublishPermission || isTrashed || !canPublish(account)) return null

  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => setIsAsking(true)}>
        {t('Admin.takeDown.button')}
      </PopupList.Button>
      {isAsking && <TakeDownDialog onClose={() => setIsAsking(false)} />}
    </>
  )
}
