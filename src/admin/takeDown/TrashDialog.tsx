'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import { toQuery } from '../toQuery'
import { useText } from '../useText'
import { FateQuestion, type Fate } from './FateQuestion'
import { useConcerned } from './useConcerned'

/** Asks whether an original is to be put in the trash, and what is to become of its translations. */
export function TrashDialog({ onClose }: { onClose: () => void }) {
  const { type, id, editorLanguage: language, t } = useText()
  const { length: count } = useConcerned('trash')
  const router = useRouter()
  const [fate, setFate] = useState<Fate | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const putInTrash = async () => {
    if (count > 0 && !fate) {
      setRefusal(t('Admin.chooseFate'))
      return
    }
    setIsBusy(true)
    const data = { deletedAt: new Date().toISOString() }
    const outcome = await askApi(`/${type}/${id}?${toQuery({ translations: fate })}`, { method: 'PATCH', data, language })
    setIsBusy(false)
    setRefusal(outcome.refusal)
    if (!outcome.isDone) return
    toast.success(t('Admin.trashed'))
    router.push(`/admin/collections/${type}`)
  }

  return (
    <Dialog
      heading={t('Admin.trashHeading')}
      confirmLabel={t('Admin.trashConfirm')}
      onConfirm={() => void putInTrash()}
      onClose={onClose}
      refusals={refusal ? [refusal] : []}
      isBusy={isBusy}
    >
      <p>{t('Admin.trashExplained')}</p>
      {count > 0 && <FateQuestion act="trash" count={count} fate={fate} onChoose={setFate} />}
    </Dialog>
  )
}
