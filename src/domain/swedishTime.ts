import { timeZone } from '@/i18n/locales'

/** An instant as a Swedish clock shows it. */
export interface Moment {
  at: Date
  /** From Coordinated Universal Time, such as `+01:00`. */
  offset: string
}

/** What a time on a Swedish clock means. Twice a year one means nothing, or two things. */
export type SwedishTime =
  | ({ kind: 'instant' } & Moment)
  /** Clocks are put forward past it: the last minute before and the first after. */
  | { kind: 'gap'; before: Moment; after: Moment }
  /** Clocks are put back and show it twice. */
  | { kind: 'overlap'; earlier: Moment; later: Moment }

const minute = 60_000
const day = 24 * 60 * minute

/**
 * The instant meant by a date and a time on a Swedish clock.
 *
 * @param wallTime Such as `2027-03-28T10:00`, without an offset. Seconds are left out: a time is a whole minute.
 * @returns `null` for what is no date and time.
 * @see https://www.rfc-editor.org/rfc/rfc9557 – Temporal, which will do this one day, speaks of gaps and overlaps too
 */
export function toSwedishTime(wallTime: string): SwedishTime | null {
  const shown = parseWallTime(wallTime)
  if (shown === null) return null

  // No zone changes its offset twice within two days, so the two around a time are all there are to try.
  const offsets = [...new Set([offsetAt(shown - day), offsetAt(shown + day)])]
  const meant = offsets.map((offset) => shown - offset).filter((at) => at + offsetAt(at) === shown)
  const [earlier, later] = meant.sort((a, b) => a - b)
  if (earlier === undefined) return findGap(shown)
  if (later !== undefined) return { kind: 'overlap', earlier: toMoment(earlier), later: toMoment(later) }
  return { kind: 'instant', ...toMoment(earlier) }
}

/**
 * What a Swedish clock shows at an instant, beside its offset.
 *
 * @param at Any instant.
 */
export function toSwedishMoment(at: Date): Moment {
  return toMoment(at.getTime())
}

/**
 * The day that a Swedish calendar shows at an instant.
 *
 * @returns An ISO date without a time.
 */
export function toSwedishDay(at: Date): string {
  return new Date(at.getTime() + offsetAt(at.getTime())).toISOString().slice(0, 10)
}

/**
 * The instant without its seconds: what is planned is planned for a whole minute.
 *
 * @param at Any instant.
 */
export function toWholeMinute(at: Date): Date {
  return new Date(Math.floor(at.getTime() / minute) * minute)
}

/** Milliseconds from 1970 to the time shown, as if it were shown in Greenwich. */
function parseWallTime(wallTime: string): number | null {
  const [, written] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(wallTime) ?? []
  if (written === undefined) return null

  const shown = Date.parse(`${written}Z`)
  // A date that does not exist, such as 31 June, is read as another one, or as none.
  return !Number.isNaN(shown) && new Date(shown).toISOString().startsWith(written) ? shown : null
}

function findGap(shown: number): SwedishTime {
  const offsetBefore = offsetAt(shown - day)
  let before = shown - day - offsetBefore
  let after = shown + day - offsetBefore
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute
    if (offsetAt(middle) === offsetBefore) before = middle
    else after = middle
  }
  return { kind: 'gap', before: toMoment(before), after: toMoment(after) }
}

function toMoment(at: number): Moment {
  const minutes = Math.round(offsetAt(at) / minute)
  const [hour, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return { at: new Date(at), offset: `${minutes < 0 ? '-' : '+'}${twoDigits(hour)}:${twoDigits(rest)}` }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })

/** Milliseconds that a Swedish clock is ahead of Greenwich. */
function offsetAt(at: number): number {
  const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  // `GMT+01:00`; with seconds before 1900, and bare in Greenwich itself.
  const [, sign, hours, minutes, seconds = '0'] = /^GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(name) ?? []
  if (sign === undefined) return 0
  const ahead = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -ahead : ahead
}
