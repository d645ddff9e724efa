'use client'

import { Button, SaveDraftButton, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { canPublish } from '@/domain/roles'
import { useAccount } from '../useAccount'
import { useSchedule } from '../useStanding'
import { useText } from '../useText'
import { PublishDialog } from './PublishDialog'
import type { Said } from './usePublication'
import { useSaveKey } from './useSaveKey'

/** The way to publication: a question before anything becomes public. Who may not publish saves drafts. */
export default function PublishButton() {
  const account = useAccount()
  const { hasPublishPermission } = useDocumentInfo()
  // Those who write but may not publish hand the text over for review beside this button.
  if (!canPublish(account)) return <SaveDraftButton />
  return hasPublishPermission ? <AskOnForm /> : null
}

function AskOnForm() {
  useSaveKey()
  return <AskToPublish />
}

/** The button that asks, on a page whose form or workbench holds the text. */
export function AskToPublish() {
  const { id, hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const schedule = useSchedule()
  const { t } = useText()
  const [isAsking, setIsAsking] = useState(false)
  const [said, setSaid] = useState<Said>({})
  if (!id || schedule) return null

  const done = () => {
    setSaid({})
    setIsAsking(false)
  }
  const hasNews = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  return (
    <>
      <Button
        id="action-save"
        size="medium"
        margin={false}
        type="button"
        disabled={!hasNews || uploadStatus === 'uploading'}
        onClick={() => setIsAsking(true)}
      >
        {t('Admin.publish.button', { isPublished: String(Boolean(hasPublishedDoc)) })}
      </Button>
      {isAsking && <PublishDialog said={said} onSay={setSaid} onDone={done} onClose={() => setIsAsking(false)} />}
    </>
  )
}
