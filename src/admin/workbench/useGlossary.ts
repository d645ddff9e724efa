'use client'

import { useMemo } from 'react'
import type { Term } from '@/translation/glossary/term'
import { toGlossary, type Glossary } from '@/translation/glossary/toGlossary'
import type { Workbench } from '@/translation/workbench/workbench'
import { askApi } from '../askApi'
import { toQuery } from '../toQuery'
import { useAsked } from '../useAsked'
import { useText } from '../useText'

/** A term, as the API gives it: what there can be several of stands one on each line. */
type TermRecord = Pick<Term, 'id' | 'source' | 'target' | 'term' | 'translation'> & {
  [words in 'forms' | 'admitted' | 'forbidden']?: string | null
} & { note?: string | null }

/** The glossary from the original's language to the translation's; `null` until it is known. */
export function useGlossary({ original, translation }: Pick<Workbench, 'original' | 'translation'>): Glossary | null {
  const { editorLanguage: language } = useText()
  const where = { source: { equals: original.language }, target: { equals: translation.language } }
  const path = `/terms?${toQuery({ depth: 0, pagination: false, where })}`
  const outcome = useAsked(path, (signal) => askApi<TermRecord>(path, { language, signal }))
  return useMemo(() => (outcome ? toGlossary(outcome.docs.map(toTerm)) : null), [outcome])
}

function toTerm({ forms, admitted, forbidden, note, ...term }: TermRecord): Term {
  return { ...term, forms: toLines(forms), admitted: toLines(admitted), forbidden: toLines(forbidden), note: note || null }
}

function toLines(words: string | null | undefined): string[] {
  return words ? words.split('\n') : []
}
