import { formatDate } from '@/i18n/dates'
import type { Locale } from '@/i18n/locales'

/** The date of an instant, in words for readers and in full for machines. */
export function Instant({ at, locale }: { at: Date; locale: Locale }) {
  return <time dateTime={at.toISOString()}>{formatDate(at, locale)}</time>
}
