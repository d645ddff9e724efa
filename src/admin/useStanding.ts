'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { RevisionRecord, ScheduleRecord, TakedownRecord } from './records'
import { useRecords } from './useRecords'
import { useText } from './useText'

const newestFirst = { sort: '-number', select: { telling: false, uses: false } }
const inForce = { limit: 1, where: { endedAt: { exists: false } } }
const waiting = { limit: 1, where: { state: { equals: 'waiting' } } }

/** Every publication of the text on the screen, the newest first; `null` until they are known. */
export function useRevisions() {
  const { records, reload } = useRecords<RevisionRecord>('revisions', newestFirst)
  return { revisions: records, reload }
}

/**
 * Every publication of the original that the text on the screen translates, the newest first, as it was when the page was
 * opened or the text was last published: what its translator has seen.
 *
 * @returns `null` for an original, and until they are known.
 */
export function useOriginalRevisions(): RevisionRecord[] | null {
  const { originalId } = useText()
  const where = { document: { equals: originalId ?? '' } }
  const { records } = useRecords<RevisionRecord>('revisions', { ...newestFirst, where })
  return originalId && records ? records.filter(({ publishedAt }) => new Date(publishedAt) <= new Date()) : null
}

/** Whether readers have the text on the screen now, as it is or as it was before what is drafted of it. */
export function useIsPublic(): boolean {
  const { hasPublishedDoc } = useDocumentInfo()
  const { revisions } = useRevisions()
  return Boolean(hasPublishedDoc) && (revisions ?? []).some(({ publishedAt }) => new Date(publishedAt) <= new Date())
}

/** How the text on the screen is taken from its readers, when it is. */
export function useTakedown(): TakedownRecord | null {
  return useRecords<TakedownRecord>('takedowns', inForce).records?.[0] ?? null
}

/** The publication that the text on the screen waits for, when it does. */
export function useSchedule(): ScheduleRecord | null {
  return useRecords<ScheduleRecord>('schedules', waiting).records?.[0] ?? null
}
