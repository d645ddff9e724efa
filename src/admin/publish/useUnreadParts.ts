'use client'

import type { Workbench } from '@/translation/workbench/workbench'
import { askApi } from '../askApi'
import { useAsked } from '../useAsked'
import { useText } from '../useText'

/**
 * How many parts of the translation on the screen hold words that a machine wrote and nobody has read, as it was last saved.
 *
 * @returns 0 until it is known, and for an original.
 */
export function useUnreadParts(): number {
  const { type, id, originalId, savedAt, editorLanguage: language } = useText()
  const path = `/${type}/${id}/workbench`
  const outcome = useAsked(id && originalId ? `${path} ${savedAt}` : null, (signal) => askApi<never, Workbench>(path, { language, signal }))
  return outcome?.answer.parts?.filter(({ isRead, target }) => !isRead && target !== '').length ?? 0
}
