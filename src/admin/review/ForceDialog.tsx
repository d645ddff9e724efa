'use client'

import { useState } from 'react'
import { askApi } from '../askApi'
import { Dialog } from '../dialog/Dialog'
import { Words } from '../dialog/Words'
import { ChangeQuestion } from '../publish/ChangeQuestion'
import { findMissing, type Publication } from '../publish/publication'
import { toQuery } from '../toQuery'
import { useRevisions } from '../useStanding'
import { useText } from '../useText'

const unsaid: Publication = { significance: null, note: '', address: null, time: null, unread: null }

/** Asks an admin why the saved draft must be published without a second person, and what its readers need to know. */
export function ForceDialog({ onClose }: { onClose: () => void }) {
  const { type, id, editorLanguage: language, t } = useText()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [said, setSaid] = useState(unsaid)
  const { revisions } = useRevisions()
  const had = (revisions ?? []).find(({ publishedAt }) => new Date(publishedAt) <= new Date()) ?? null

  const force = async () => {
    const missing = findMissing(said, had !== null)
    if (missing) {
      setRefusal(t(`Admin.publish.${missing}`))
      return
    }
    const path = `/${type}/${id}?${toQuery({ depth: 0, force: 1, forcedBecause: reason })}`
    const { isDone, refusal: refused } = await askApi(path, {
      method: 'PATCH',
      data: { _status: 'published', significance: said.significance, changeNote: said.note || null },
      language,
    })
    if (isDone) window.location.reload()
    else setRefusal(refused)
  }
  return (
    <Dialog
      heading={t('Review.forceHeading')}
      confirmLabel={t('Review.forceConfirm')}
      onConfirm={() => void force()}
      onClose={onClose}
      refusals={refusal ? [refusal] : []}
    >
      <p>{t('Review.forceExplained')}</p>
      {had && <ChangeQuestion said={said} say={(more) => setSaid({ ...said, ...more })} lastRevision={had.id} />}
      <Words label={t('Review.forceReason')} language={language} value={reason} isRequired onChange={setReason} />
    </Dialog>
  )
}
