'use client'

import { PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import { TakeAwayDialog } from './TakeAwayDialog'
import { useEditorWords } from './useEditions'

/** Takes a text from its readers, after asking what becomes of its translations. */
export default function UnpublishButton() {
  const { id, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { toggleModal } = useModal()
  const t = useEditorWords()
  if (!hasPublishedDoc || !hasPublishPermission || isTrashed) return null

  const modalSlug = `unpublish-${id}`
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => toggleModal(modalSlug)}>
        {t('Admin.unpublish')}
      </PopupList.Button>
      <TakeAwayDialog modalSlug={modalSlug} act="unpublish" leaveTo={null} />
    </>
  )
}
