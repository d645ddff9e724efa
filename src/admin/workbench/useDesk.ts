'use client'

import { useSyncExternalStore } from 'react'
import type { WorkbenchPart } from '@/translation/workbench/toWorkbenchParts'
import { useAtDesk } from './DeskContext'
import type { Desk, DeskState } from './desk'

/** What the bench tells beside its parts, as it changes. */
export function useDeskState({ subscribe, state }: Desk): DeskState {
  return useSyncExternalStore(subscribe, state, state)
}

/** One part, as it stands on the screen; `undefined` for one that the text does not have. */
export function usePart(id: string): WorkbenchPart | undefined {
  const { desk } = useAtDesk()
  const read = () => desk.part(id)
  return useSyncExternalStore(desk.subscribe, read, read)
}
