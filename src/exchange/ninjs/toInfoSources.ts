import type { Contact, PressRelease } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { toResourceId } from '../toResourceId'
import type { InfoSource } from './newsItem'
import type { NewsItemSource } from './newsItemSource'

/**
 * The publisher, and whom to ask. A contact may be a person or a press office, and the newsroom does not say which: ninjs
 * has `people` and `organisations`, and `infoSources` for either.
 */
export function toInfoSources({ contacts }: PressRelease, { site, siteUrl, tagAuthority }: NewsItemSource): InfoSource[] {
  const publisher: InfoSource = {
    name: toPlainLine(site.publisher),
    role: 'publisher',
    uri: siteUrl,
    ...toContactInfo(site),
  }
  return [publisher, ...contacts.map((contact) => toContactSource(contact, tagAuthority))]
}

function toContactSource(contact: Contact, tagAuthority: string): InfoSource {
  return {
    name: toPlainLine(contact.name),
    role: contact.isPressContact ? 'pressContact' : 'contact',
    uri: toResourceId('contacts', contact, tagAuthority),
    ...toContactInfo(contact),
  }
}

function toContactInfo({ telephone, email }: Pick<Contact, 'telephone' | 'email'>): Pick<InfoSource, 'contactInfo'> {
  const ways = [
    ...(telephone ? [{ type: 'phone' as const, role: 'work' as const, value: telephone }] : []),
    ...(email ? [{ type: 'email' as const, role: 'work' as const, value: email }] : []),
  ]
  return ways.length > 0 ? { contactInfo: ways } : {}
}
