'use client'

import { PopupList, useModal } from '@payloadcms/ui'
import { TakeAwayDialog } from './TakeAwayDialog'
import { useEditions } from './useEditions'

/** Moves an original that has translations to the trash, after asking what becomes of them. */
export default function TrashWithTranslations() {
  const { type, id, isOriginal, editions, t } = useEditions()
  const { toggleModal } = useModal()
  if (!id || !isOriginal || !editions?.some((edition) => !edition.isOriginal)) return null

  const modalSlug = `trash-${id}`
  return (
    <>
      <PopupList.Button id="action-trash-with-translations" onClick={() => toggleModal(modalSlug)}>
        {t('Admin.trashWithTranslations')}
      </PopupList.Button>
      <TakeAwayDialog modalSlug={modalSlug} act="trash" leaveTo={`/admin/collections/${type}`} />
    </>
  )
}
