'use client'

import { useEffect, useState } from 'react'
import { askApi } from '../askApi'
import { toQuery } from '../toQuery'
import { useAtDesk } from './DeskContext'

/** What was translated before from words like these, as the translation memory gives it. */
export interface Suggestion {
  source: string
  /** With this part's marks where they fit. */
  target: string
  /** 0 to 1; 1 is the same words. */
  similarity: number
  document: { type: string; id: string; title: string }
}

const shown = 3

/**
 * The memory's suggestions for a part, asked for once, when somebody first comes to it.
 *
 * @param isWanted Whether somebody has come to it.
 * @returns The likest first; empty until they are known.
 */
export function useSuggestions(part: string, isWanted: boolean): Suggestion[] {
  const { desk, editorLanguage: language } = useAtDesk()
  const [suggestions, setSuggestions] = useState<Suggestion[] | null>(null)
  const { type, translation, original } = desk.bench

  useEffect(() => {
    if (!isWanted || suggestions) return
    const left = new AbortController()
    const path = `/${type}/${translation.id}/suggestions?${toQuery({ part, revision: original.revision })}`
    askApi<never, { suggestions: Suggestion[] }>(path, { language, signal: left.signal })
      .then(({ answer }) => setSuggestions((answer.suggestions ?? []).slice(0, shown)))
      .catch((error: unknown) => {
        if (!left.signal.aborted) throw error
      })
    return () => left.abort()
  }, [isWanted, suggestions, part, type, translation.id, original.revision, language])

  return suggestions ?? []
}
