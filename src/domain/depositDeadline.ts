import { toSwedishDay, toSwedishTime } from './swedishTime'

/** How long after its publication a copy is to be delivered. */
const months = 3

/**
 * The last day on which something can be delivered in time: three months after it was published, in Swedish time. A month
 * without such a day ends with its last. The day of the month counts, and no hour.
 *
 * @param publishedAt When it was first public.
 * @returns An ISO date without a time.
 * @see https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1930173-om-berakning-av-lagstadgad-tid_sfs-1930-173/ –
 *   1 §; that a Sunday gives until Monday is left out, so that nobody counts on it
 */
export function toDepositDay(publishedAt: Date): string {
  const [year = 0, month = 0, day = 0] = toSwedishDay(publishedAt).split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10)
}

/**
 * The first instant after a day: midnight in Sweden.
 *
 * @param day An ISO date without a time.
 */
export function endOfSwedishDay(day: string): Date {
  const next = new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const midnight = toSwedishTime(`${next}T00:00`)
  // Clocks in Sweden are put forward and back at night, after midnight.
  if (midnight?.kind !== 'instant') throw new RangeError(`${day} has no end`)
  return midnight.at
}
