'use client'

import { useState } from 'react'
import { Dialog } from '../dialog/Dialog'
import { useRevisions } from '../useStanding'
import { useText } from '../useText'
import { AddressQuestion } from './AddressQuestion'
import { ChangeQuestion } from './ChangeQuestion'
import { FirstTime } from './FirstTime'
import { findMissing, type Publication } from './publication'
import { TimeQuestion } from './TimeQuestion'
import { useDraft } from './useDraft'
import { useLastSlug } from './useLastSlug'
import { useSave } from './useSave'
import { useSettled } from './useSettled'

/** Asks what readers need to be told before a text, or a change to it, becomes public. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText()
  const draft = useDraft()
  const isSettled = useSettled()
  const { revisions } = useRevisions()
  const lastSlug = useLastSlug()
  const save = useSave()
  const [said, setSaid] = useState<Publication>({ significance: null, note: draft.note, address: null, time: null })
  const [refusals, setRefusals] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)

  const had = revisions?.find(({ publishedAt }) => new Date(publishedAt) <= new Date()) ?? null
  const say = (more: Partial<Publication>) => {
    setSaid((earlier) => ({ ...earlier, ...more }))
    setRefusals([])
  }
  const isMoving = had !== null && lastSlug !== null && draft.slug !== '' && draft.slug !== lastSlug

  const confirm = async () => {
    const missing = findMissing(said, had !== null)
    if (missing) {
      setRefusals([t(`Admin.publish.${missing}`)])
      return
    }
    setIsBusy(true)
    const wish = { ...said, address: isMoving ? (said.address ?? 'keep') : null }
    const outcome = said.time ? await save.schedule(wish) : await save.publish(wish)
    setIsBusy(false)
    setRefusals(outcome.map(({ message }) => message))
    if (outcome.length === 0) onClose()
  }

  const isKnown = isSettled && revisions !== null
  return (
    <Dialog
      heading={t('Admin.publish.heading', { isChange: String(had !== null) })}
      confirmLabel={t('Admin.publish.confirm', { isLater: String(said.time !== null) })}
      onConfirm={() => void confirm()}
      onClose={onClose}
      refusals={refusals}
      isBusy={isBusy}
      isWaiting={!isKnown}
    >
      {!isKnown && <p role="status">{t('Admin.publish.saving')}</p>}
      {isKnown && !had && <FirstTime slug={draft.slug} title={draft.title} publicFrom={said.time ? null : draft.publicFrom} />}
      {isKnown && had && <ChangeQuestion said={said} say={say} lastRevision={had.id} />}
      {isKnown && isMoving && <AddressQuestion chosen={said.address ?? 'keep'} kept={lastSlug} drafted={draft.slug} say={say} />}
      {isKnown && <TimeQuestion time={said.time} ownTime={had ? null : draft.publicFrom} say={say} />}
    </Dialog>
  )
}
