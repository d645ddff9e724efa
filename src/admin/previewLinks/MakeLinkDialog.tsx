'use client'

import { useState } from 'react'
import { askApi } from '../askApi'
import { Choices } from '../dialog/Choices'
import { Dialog } from '../dialog/Dialog'
import { Line } from '../dialog/Line'
import { useSettled } from '../publish/useSettled'
import { useText } from '../useText'

interface MakeLinkDialogProps {
  onClose: () => void
  /** Is told the link's address, which is told once. */
  onMade: (url: string) => void
}

const usualDays = 14
const longestDays = 60

/** Asks for whom a preview link is, how long it lasts and whether it follows the draft. */
export function MakeLinkDialog({ onClose, onMade }: MakeLinkDialogProps) {
  const { type, id, editorLanguage: language, t } = useText()
  const [name, setName] = useState('')
  const [days, setDays] = useState(String(usualDays))
  const [shown, setShown] = useState<'draft' | 'version'>('draft')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  // A pinned link shows what is saved: let that be what is on the screen.
  const isSettled = useSettled()

  const make = async () => {
    setIsBusy(true)
    const data = { name, expiresInDays: Number(days), pinned: shown === 'version' }
    const path = `/${type}/${id}/preview-links`
    const { answer, refusal: reason } = await askApi<never, { url: string }>(path, { method: 'POST', data, language })
    setIsBusy(false)
    setRefusal(reason)
    if (answer.url) onMade(answer.url)
  }

  return (
    <Dialog
      heading={t('Admin.previewLinks.makeHeading')}
      confirmLabel={t('Admin.previewLinks.makeConfirm')}
      onConfirm={() => void make()}
      onClose={onClose}
      refusals={refusal ? [refusal] : []}
      isBusy={isBusy}
      isWaiting={!isSettled}
    >
      <Line label={t('Admin.previewLinks.name')} help={t('Admin.previewLinks.nameHelp')} type="text" value={name} onChange={setName} />
      <Line label={t('Admin.previewLinks.days')} type="number" min={1} max={longestDays} value={days} onChange={setDays} />
      <Choices
        question={t('Admin.previewLinks.what')}
        chosen={shown}
        onChoose={setShown}
        choices={(['draft', 'version'] as const).map((value) => ({ value, label: t('Admin.previewLinks.whatShown', { shown: value }) }))}
      />
    </Dialog>
  )
}
