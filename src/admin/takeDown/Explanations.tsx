'use client'

import type { TakedownKind } from '@/domain/takedown'
import type { Locale } from '@/i18n/locales'
import { Words } from '../dialog/Words'
import { useText } from '../useText'
import type { TakedownSaid } from './takedownSaid'

interface ExplanationsProps {
  kind: TakedownKind
  /** The languages that readers are told in. */
  languages: Locale[]
  said: TakedownSaid
  say: (more: Partial<TakedownSaid>) => void
}

/** The explanation to readers, in each language that they lose a text in. Who is led on elsewhere needs none. */
export function Explanations({ kind, languages, said: { explanations }, say }: ExplanationsProps) {
  const { t } = useText()
  if (kind === 'consolidated') return null

  return languages.map((language) => (
    <Words
      key={language}
      label={t('Admin.takeDown.explanation', { language })}
      language={language}
      value={explanations[language] ?? ''}
      isRequired
      onChange={(words) => say({ explanations: { ...explanations, [language]: words } })}
    />
  ))
}
