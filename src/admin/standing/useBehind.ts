'use client'

import { isTold } from '@/domain/revision'
import { toTranslationState } from '@/domain/translationState'
import type { RevisionRecord } from '../records'
import { useRecords } from '../useRecords'
import { useIsPublic, useOriginalRevisions } from '../useStanding'

/** What a public translation does not tell of its original. */
export interface Behind {
  /** The newest first. */
  changes: RevisionRecord[]
  /** One of them is a correction. */
  isUrgent: boolean
  /** The original's newest revision, as it is known on the screen. */
  newest: number
}

const lastSaid = { limit: 1, sort: '-createdAt' }

/** How far the translation on the screen is behind its original; `null` when it is not, or is none. */
export function useBehind(): Behind | null {
  const isPublic = useIsPublic()
  const revisions = useOriginalRevisions()
  const { records: reviews } = useRecords<{ revision: number }>('translation-reviews', lastSaid)
  if (!isPublic || !reviews || !revisions) return null

  const reviewed = reviews[0]?.revision ?? null
  const translation = toTranslationState({ has: 'public', reviewed }, revisions)
  if (translation.state !== 'behind') return null
  const changes = revisions.filter(({ number, significance }) => number > (reviewed ?? 0) && isTold(significance))
  return { changes, isUrgent: translation.isUrgent, newest: revisions[0]?.number ?? 0 }
}
