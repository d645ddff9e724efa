import { toUrl } from '@/domain/paths'
import type { Contact } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import type { PageContext } from '../pageContext'
import { toPublisher } from './toPublisher'

/**
 * What the page of contacts is, in schema.org's words.
 *
 * @returns An object for `toScriptText`.
 * @see https://schema.org/ContactPage
 */
export function toContactsJsonLd(contacts: readonly Contact[], context: PageContext): object {
  const { siteUrl, locale } = context
  const url = toUrl(siteUrl, { page: 'contacts', locale })
  return {
    '@context': 'https://schema.org',
    '@type': 'ContactPage',
    '@id': url,
    url,
    name: getTranslator(locale)('Contacts.title'),
    inLanguage: locale,
    mainEntity: toPublisher(context, contacts),
  }
}
