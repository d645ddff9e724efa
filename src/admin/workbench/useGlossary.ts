'use client'

import { useMemo } from 'react'
import { toGlossary, type Glossary } from '@/translation/glossary/toGlossary'
import { toTerm, type StoredTerm } from '@/translation/glossary/toTerm'
import type { Workbench } from '@/translation/workbench/workbench'
import { askApi } from '../askApi'
import { toQuery } from '../toQuery'
import { useAsked } from '../useAsked'
import { useText } from '../useText'

/** The glossary from the original's language to the translation's; `null` until it is known. */
export function useGlossary({ original, translation }: Pick<Workbench, 'original' | 'translation'>): Glossary | null {
  const { editorLanguage: language } = useText()
  const where = { source: { equals: original.language }, target: { equals: translation.language } }
  const path = `/terms?${toQuery({ depth: 0, pagination: false, where })}`
  const outcome = useAsked(path, (signal) => askApi<StoredTerm>(path, { language, signal }))
  return useMemo(() => (outcome ? toGlossary(outcome.docs.map(toTerm)) : null), [outcome])
}
