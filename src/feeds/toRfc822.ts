import { timeZone } from '@/i18n/locales'

const offsetFormat = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })

/**
 * An instant as RSS writes it, in the newsroom's time.
 *
 * @param instant Any instant; parts of a second are left out.
 * @returns `Sat, 21 Nov 2026 09:00:00 +0100`.
 * @see https://www.rssboard.org/rss-profile#data-types-datetime — why the year has four digits and the zone is numeric
 */
export function toRfc822(instant: Date): string {
  const offset = findOffset(instant)
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3))
  const shift = offset.startsWith('-') ? -minutes : minutes

  // `toUTCString` is defined to write English names in this very order; Intl's abbreviations vary (“Sept”).
  const local = new Date(instant.getTime() + shift * 60_000).toUTCString()
  return local.replace('GMT', offset)
}

/** The zone's distance from UTC at an instant, such as `+0200`. */
function findOffset(instant: Date): string {
  const name = offsetFormat.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? '+0000' : name.replace('GMT', '').replace(':', '')
}
