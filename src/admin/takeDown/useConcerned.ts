'use client'

import type { Edition } from '../editions'
import { useEditions } from '../useEditions'

/**
 * The translations that would be left without their original, were the text on the screen taken away.
 *
 * @param act In the trash also a draft would be an orphan; elsewhere it is nobody's loss.
 */
export function useConcerned(act: 'trash' | 'takeDown'): Edition[] {
  const { isOriginal, editions } = useEditions()
  const translations = isOriginal ? (editions ?? []).filter((edition) => !edition.isOriginal) : []
  return act === 'trash' ? translations : translations.filter(({ status }) => status !== 'draft')
}
