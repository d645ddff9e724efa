'use client'

import type { UnitLabel } from '@/translation/unit'
import { askApi } from '../askApi'
import { useAsked } from '../useAsked'
import { useText } from '../useText'

/** Where a translation departs from the glossary, as `term-check` answers. */
export interface TermWarning {
  unit: string
  label: UnitLabel
  term: string
  expected: string[]
  /** `null` where the right words are missing. */
  found: string | null
  note: string | null
}

/**
 * Where the translation departs from the glossary, as it was last saved.
 *
 * @returns Empty until it is known, and for an original.
 */
export function useTermWarnings(): TermWarning[] {
  const { type, id, originalId, savedAt, editorLanguage: language } = useText()
  const path = `/${type}/${id}/term-check`
  const outcome = useAsked(id && originalId ? `${path} ${savedAt}` : null, (signal) =>
    askApi<never, { warnings: TermWarning[] }>(path, { language, signal }),
  )
  return outcome?.answer.warnings ?? []
}
