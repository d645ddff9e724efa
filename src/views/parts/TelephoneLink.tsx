import { formatTelephone } from '@/domain/telephone'
import type { Locale } from '@/i18n/locales'

/** A number to call, written the way the page's readers write theirs. */
export function TelephoneLink({ telephone, locale }: { telephone: string; locale: Locale }) {
  return <a href={`tel:${telephone}`}>{formatTelephone(telephone, locale)}</a>
}
