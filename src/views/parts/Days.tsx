import { formatDays } from '@/i18n/dates'
import type { Locale } from '@/i18n/locales'

interface DaysProps {
  /** ISO dates without a time. */
  startsOn: string
  endsOn: string | null
  locale: Locale
}

/** One day, or several in a row. HTML has no way to mark a range of days, so the first one stands in `datetime`. */
export function Days({ startsOn, endsOn, locale }: DaysProps) {
  return <time dateTime={startsOn}>{formatDays(startsOn, endsOn, locale)}</time>
}
