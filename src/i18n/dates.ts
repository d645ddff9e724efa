import { languageOf, timeZone, type Locale } from './locales'

const longDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const

/**
 * A date in words: "2 mars 2026", "2 March 2026".
 *
 * @param at The instant whose Swedish date is meant.
 */
export function formatDate(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageOf(locale).region, longDay).format(at)
}

/**
 * One day, or the days from one to another, in words: "8–9 mars 2026".
 *
 * @param startsOn ISO date, in Swedish time.
 * @param endsOn   ISO date; `null` for a single day.
 */
export function formatDays(startsOn: string, endsOn: string | null, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageOf(locale).region, longDay)
  const days = format.formatRange(toNoon(startsOn), toNoon(endsOn ?? startsOn))
  // British English spaces the dash between two bare numbers; in print it stands close in every language of ours.
  return days.replace(/^(\d+)\s–\s(?=\d+\s\p{Letter})/u, '$1–')
}

/**
 * The Swedish date of an instant, for `datetime`: "2026-03-02".
 *
 * @param at Any instant.
 */
export function toIsoDate(at: Date): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(at)
}

/** Noon in UTC has the same date in Sweden all the year round. */
function toNoon(isoDate: string): Date {
  return new Date(`${isoDate}T12:00:00Z`)
}
