'use client'

import { useState } from 'react'
import type { Refusal } from '../askApi'
import type { RevisionRecord } from '../records'
import { useRevisions } from '../useStanding'
import { useText } from '../useText'
import { findMissing, type Publication } from './publication'
import { useDraft } from './useDraft'
import { useLastSlug } from './useLastSlug'
import { useSave } from './useSave'
import { useSettled } from './useSettled'

/** What has been said of a publication that is not made yet; it is not forgotten when its dialog is closed. */
export type Said = Partial<Publication>

/**
 * A publication as its editor puts it together: what is known of the text, what is said of the change, and what stands
 * in the way.
 *
 * @param onDone Called when it is made.
 */
export function usePublication(said: Said, onSay: (said: Said) => void, onDone: () => void) {
  const { t } = useText()
  const draft = useDraft()
  const save = useSave()
  const { isKnown, had, kept } = useReaders(draft.slug)
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const publication: Publication = {
    significance: null,
    note: draft.note,
    time: null,
    unread: null,
    ...said,
    address: kept === null ? null : (said.address ?? 'keep'),
  }

  const say = (more: Said) => {
    onSay({ ...said, ...more })
    setRefusals([])
  }
  const confirm = async () => {
    const missing = findMissing(publication, had !== null)
    if (missing) {
      setRefusals([{ message: t(`Admin.publish.${missing}`) }])
      return
    }
    setIsBusy(true)
    const outcome = publication.time ? await save.schedule(publication) : await save.publish(publication)
    setIsBusy(false)
    setRefusals(outcome)
    if (outcome.length === 0) onDone()
  }
  return { draft, publication, isKnown, had, kept, refusals: refusals.map(({ message }) => message), isBusy, say, confirm }
}

interface Readers {
  /** Whether everything on the screen is saved, and what readers have had is known. */
  isKnown: boolean
  /** The revision that readers have, or last had; `null` for a text that they have not had. */
  had: RevisionRecord | null
  /** The address word they have it at, when another is drafted. */
  kept: string | null
}

function useReaders(draftedSlug: string): Readers {
  const isSettled = useSettled()
  const { revisions } = useRevisions()
  const lastSlug = useLastSlug()
  const had = revisions?.find(({ publishedAt }) => new Date(publishedAt) <= new Date()) ?? null
  const isMoving = had !== null && draftedSlug !== '' && draftedSlug !== lastSlug
  return { isKnown: isSettled && revisions !== null, had, kept: isMoving ? lastSlug : null }
}
