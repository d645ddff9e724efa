'use client'

import { useAtDesk } from './DeskContext'
import type { Suggestion } from './useSuggestions'

interface SuggestionsProps {
  suggestions: readonly Suggestion[]
  onUse: (target: string) => void
}

/** What was translated before from words like these, with how like they are. */
export function Suggestions({ suggestions, onUse }: SuggestionsProps) {
  const { desk, t } = useAtDesk()
  if (suggestions.length === 0) return null

  return (
    <section className="bench__suggestions" aria-label={t('Workbench.suggestions')}>
      <p className="bench__aside">{t('Workbench.suggestions')}</p>
      <ol>
        {suggestions.map(({ target, similarity, document }, index) => (
          <li key={target}>
            <p lang={desk.bench.translation.language}>{target}</p>
            <p className="bench__aside">
              {t('Workbench.suggestion', {
                isExact: String(similarity === 1),
                // Words that are not the same are never told to be.
                percent: Math.min(99, Math.round(similarity * 100)),
                title: document.title,
              })}
            </p>
            <button type="button" className="bench__button" onClick={() => onUse(target)}>
              {t('Workbench.useSuggestion', { number: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
