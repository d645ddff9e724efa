'use client'

import { PopupList } from '@payloadcms/ui'
import { useState } from 'react'
import { useEditions } from '../useEditions'
import { TrashDialog } from './TrashDialog'

/** Moves an original that has translations to the trash, after asking what becomes of them. */
export default function TrashWithTranslations() {
  const { id, isOriginal, editions, t } = useEditions()
  const [isAsking, setIsAsking] = useState(false)
  if (!id || !isOriginal || !editions?.some((edition) => !edition.isOriginal)) return null

  return (
    <>
      <PopupList.Button id="action-trash-with-translations" onClick={() => setIsAsking(true)}>
        {t('Admin.trashWithTranslations')}
      </PopupList.Button>
      {isAsking && <TrashDialog onClose={() => setIsAsking(false)} />}
    </>
  )
}
