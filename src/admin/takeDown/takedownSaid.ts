import type { PublicationType } from '@/domain/publication'
import type { TakedownKind } from '@/domain/takedown'
import type { Locale } from '@/i18n/locales'
import type { Fate } from './FateQuestion'

/** A text that another can lead to. */
export interface Target {
  relationTo: PublicationType
  value: string
  title: string
}

/** What the editor says of a takedown. */
export interface TakedownSaid {
  kind: TakedownKind | null
  /** Why, by the language of the readers who are told. */
  explanations: Partial<Record<Locale, string>>
  target: Target | null
  targetUrl: string
  fate: Fate | null
}

/** What is still to be said, as a key of the words that ask for it. */
export type Missing = 'chooseKind' | 'explain' | 'chooseTarget' | 'chooseFate'

interface Text {
  /** The languages of the texts that are taken down: the one on the screen, and the translations that follow it. */
  languages: readonly Locale[]
  /** Whether there are translations to say something of. */
  hasTranslations: boolean
}

/**
 * What an editor has not yet said of a takedown.
 *
 * @returns `null` when everything is said.
 */
export function findMissing(said: TakedownSaid, { languages, hasTranslations }: Text): Missing | null {
  if (!said.kind) return 'chooseKind'
  if (said.kind === 'consolidated' && !said.target && said.targetUrl.trim() === '') return 'chooseTarget'
  if (hasTranslations && !said.fate) return 'chooseFate'
  const isExplained = languages.every((language) => said.explanations[language]?.trim())
  return said.kind === 'consolidated' || isExplained ? null : 'explain'
}

/**
 * What the API is told.
 *
 * @param language Language of the text on the screen.
 */
export function toRequest({ kind, explanations, target, targetUrl }: TakedownSaid, language: Locale): object {
  const leadsTo = target ? { target: { relationTo: target.relationTo, value: target.value } } : { targetUrl: targetUrl.trim() }
  return { kind, explanation: explanations[language], explanations, ...(kind === 'consolidated' ? leadsTo : {}) }
}
