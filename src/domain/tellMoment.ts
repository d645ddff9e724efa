import { languageOf, timeZone, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { toSwedishMoment, toSwedishTime } from './swedishTime'

const longDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } as const

/**
 * An instant in words that leave no doubt: "söndag 25 oktober 2026 kl. 02.30 svensk tid (UTC+2, sommartid)".
 *
 * @param at     Told to the minute.
 * @param locale Language of the words.
 */
export function tellMoment(at: Date, locale: Locale): string {
  // Sweden writes the hour with two digits, and so do the instants that others write here.
  const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
  const [hour = '', minute = ''] = clock.split(':')
  const { offset } = toSwedishMoment(at)
  return getTranslator(locale)('Moment.inFull', {
    day: new Intl.DateTimeFormat(languageOf(locale).region, longDay).format(at),
    hour,
    minute,
    offset: offset.replace(/^([+-])0?(\d+):00$/, '$1$2'),
    season: offset === winterOffset(at) ? 'winter' : 'summer',
  })
}

/** The offset of the same year's January, when no clock is put forward. */
function winterOffset(at: Date): string {
  const january = toSwedishTime(`${at.toISOString().slice(0, 4)}-01-15T12:00`)
  return january?.kind === 'instant' ? january.offset : ''
}
