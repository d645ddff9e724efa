import { toUrl } from '@/domain/paths'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'

/**
 * The whole address of a text, for the editor to see. The admin stands on the site's own origin.
 *
 * @param text Its collection, language and address word.
 */
export function addressOf({ type, locale, slug }: { type: PublicationType; locale: Locale; slug: string }): string {
  return decodeURI(toUrl(window.location.origin, { page: 'publication', type, locale, slug }))
}
