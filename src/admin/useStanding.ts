'use client'

import type { RevisionRecord, ScheduleRecord, TakedownRecord } from './records'
import { useRecords } from './useRecords'

const newestFirst = { sort: '-number', select: { telling: false, uses: false } }
const inForce = { limit: 1, where: { endedAt: { exists: false } } }
const waiting = { limit: 1, where: { state: { equals: 'waiting' } } }

/** Every publication of the text on the screen, the newest first; `null` until they are known. */
export function useRevisions() {
  const { records, reload } = useRecords<RevisionRecord>('revisions', newestFirst)
  return { revisions: records, reload }
}

/** How the text on the screen is taken from its readers, when it is. */
export function useTakedown(): TakedownRecord | null {
  return useRecords<TakedownRecord>('takedowns', inForce).records?.[0] ?? null
}

/** The publication that the text on the screen waits for, when it does. */
export function useSchedule(): ScheduleRecord | null {
  return useRecords<ScheduleRecord>('schedules', waiting).records?.[0] ?? null
}
