import type { Payload } from 'payload'
import { toCoverage, type Coverage } from '@/domain/coverage'
import { locales, type Locale } from '@/i18n/locales'
import { findHistories } from './findHistories'

/** How much can be read in a language, and could be at the end of each week before. */
export interface LanguageCoverage {
  language: Locale
  /** The oldest first; the last is now. */
  weeks: (Coverage & { at: Date })[]
}

const weekMilliseconds = 7 * 24 * 60 * 60 * 1000

/**
 * How much of the newsroom could be read in each language, week by week. Nothing of it is stored: it is told from what
 * was published, taken down and said.
 *
 * @param now   The end of the last week.
 * @param count Number of weeks.
 */
export async function findCoverage(payload: Payload, now: Date, count = 26): Promise<LanguageCoverage[]> {
  const histories = await findHistories(payload)
  const ends = Array.from({ length: count }, (_, week) => new Date(now.getTime() - (count - 1 - week) * weekMilliseconds))
  return locales.map((language) => ({
    language,
    weeks: ends.map((at) => ({ at, ...toCoverage(histories, language, at) })),
  }))
}
