import type { Contact } from '@/domain/publication'
import type { PageContext } from '../pageContext'

/**
 * The publisher behind the newsroom, the same thing on every page, with those who can be asked.
 *
 * @param contacts Those to name; none where others are meant.
 * @see https://schema.org/GovernmentOrganization
 */
export function toPublisher({ site, siteUrl }: PageContext, contacts: readonly Contact[] = []): object {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${siteUrl}/#publisher`,
    name: site.publisher,
    url: siteUrl,
    ...(contacts.length > 0 && { contactPoint: contacts.map(toContactPoint) }),
  }
}

/**
 * A way to reach the publisher. It may be a person or a press office, and the newsroom does not say which.
 *
 * @see https://schema.org/ContactPoint
 */
function toContactPoint({ name, role, email, telephone, languagesSpoken, isPressContact }: Contact): object {
  return {
    '@type': 'ContactPoint',
    ...(isPressContact && { contactType: 'press' }),
    name,
    ...(role && { description: role }),
    ...(email && { email }),
    ...(telephone && { telephone }),
    ...(languagesSpoken.length > 0 && { availableLanguage: languagesSpoken }),
  }
}
