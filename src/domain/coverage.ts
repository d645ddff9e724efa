import type { Locale } from '@/i18n/locales'
import type { Revision } from './revision'
import { toTranslationState } from './translationState'

/** When a text had readers, as far as is still known. */
export interface ReadTimes {
  /** When each publication became what readers had. */
  published: readonly Date[]
  /** When it was taken from its readers altogether. */
  removed: readonly Date[]
  /** When it was readable, but no longer in force. */
  withdrawn: readonly { from: Date; to: Date | null }[]
}

/** An original through time. */
export interface OriginalHistory extends ReadTimes {
  language: Locale
  revisions: readonly Pick<Revision, 'number' | 'significance' | 'publishedAt'>[]
  translations: Readonly<Partial<Record<Locale, TranslationHistory>>>
}

/** A translation through time. */
export interface TranslationHistory extends ReadTimes {
  /** Each time that somebody said which revision it is true to, the first first. */
  reviews: readonly { revision: number; at: Date }[]
}

/** How much of the newsroom can be read in a language at an instant. */
export interface Coverage {
  /** Public texts of other languages that still hold. */
  originals: number
  /** Those of them with a public translation that still holds. */
  translated: number
  /** Those of them whose translation is current. */
  current: number
}

/** How much of the newsroom could be read in a language at an instant, by the rule that tells how translations stand now. */
export function toCoverage(histories: readonly OriginalHistory[], language: Locale, at: Date): Coverage {
  const states = histories
    .filter((original) => original.language !== language && standingAt(original, at) === 'public')
    .map((original) => stateAt(original, original.translations[language], at))
  const current = states.filter((state) => state === 'current').length
  return { originals: states.length, translated: current + states.filter((state) => state === 'behind').length, current }
}

function stateAt({ revisions }: OriginalHistory, translation: TranslationHistory | undefined, at: Date) {
  const has = translation ? standingAt(translation, at) : 'none'
  const reviewed = translation ? reviewedAt(translation, at) : null
  return toTranslationState({ has, reviewed }, revisions.filter(({ publishedAt }) => publishedAt <= at)).state
}

function standingAt({ published, removed, withdrawn }: ReadTimes, at: Date): 'public' | 'withdrawn' | 'drafted' {
  const since = latestOf(published, at)
  if (!since || (latestOf(removed, at) ?? since) > since) return 'drafted'
  return withdrawn.some(({ from, to }) => from <= at && (!to || to > at)) ? 'withdrawn' : 'public'
}

/** What was published with an earlier time than its own was said to be true before anybody had said so. */
function reviewedAt({ reviews }: TranslationHistory, at: Date): number | null {
  return (reviews.findLast((review) => review.at <= at) ?? reviews[0])?.revision ?? null
}

function latestOf(times: readonly Date[], at: Date): Date | null {
  return times.reduce<Date | null>((latest, time) => (time <= at && (!latest || time > latest) ? time : latest), null)
}
