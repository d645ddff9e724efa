import type { CardVersion } from '@/domain/address'
import { toUrl } from '@/domain/paths'
import type { Contact, Image } from '@/domain/publication'
import { formatTelephone } from '@/domain/telephone'
import { otherLocales, type Locale } from '@/i18n/locales'
import { escapeValue, toContentLine } from './contentLine'

/** A contact with what the card tells besides. */
export interface ContactCardSource {
  contact: Contact
  /** When anything about the contact was last changed. */
  changedAt: Date
  /** Language of the card's words, the contact's own among them. */
  locale: Locale
  /** The publisher's name in that language. */
  publisher: string
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
}

/**
 * A contact as a vCard, for address books. The same contact has the same `UID` in every language and version, so that a
 * newer card takes the place of an older one.
 *
 * Whether a contact is a person or a press office is not known, nor which of a person's names is the family's: `KIND` is
 * left out, and `N`, which 3.0 demands, holds the whole name in one part.
 *
 * @returns Lines that end with CRLF, at most 75 octets each.
 * @see https://www.rfc-editor.org/rfc/rfc6350
 * @see https://www.rfc-editor.org/rfc/rfc2426
 */
export function toContactCard(source: ContactCardSource, version: CardVersion): string {
  const properties = version === '4.0' ? toProperties(source) : toOlderProperties(source)
  return ['BEGIN:VCARD', `VERSION:${version}`, ...properties, 'END:VCARD'].map(toContentLine).join('')
}

function toProperties(source: ContactCardSource): string[] {
  const { contact, changedAt, locale } = source
  const { email, telephone, photo } = contact
  return [
    `FN;LANGUAGE=${locale}:${escapeValue(contact.name)}`,
    ...toBelonging(source),
    ...(telephone ? [`TEL;VALUE=uri;TYPE="work,voice":tel:${telephone}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${escapeValue(email)}`] : []),
    ...toLanguages(contact, locale),
    ...(photo ? [`PHOTO;MEDIATYPE=${photo.mimeType}:${toPhotoUrl(photo, source)}`] : []),
    ...toAddresses(source, '4.0'),
    `REV:${toBasicFormat(changedAt)}`,
  ]
}

/** The number as it is dialled from anywhere, whatever the card's language. */
const international: Locale = 'en'

function toOlderProperties(source: ContactCardSource): string[] {
  const { contact, changedAt, locale } = source
  const { email, telephone, photo } = contact
  return [
    `FN;LANGUAGE=${locale}:${escapeValue(contact.name)}`,
    `N;LANGUAGE=${locale}:${escapeValue(contact.name)};;;;`,
    ...toBelonging(source),
    ...(telephone ? [`TEL;TYPE=WORK,VOICE:${escapeValue(formatTelephone(telephone, international))}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET,WORK:${escapeValue(email)}`] : []),
    ...(photo ? [`PHOTO;VALUE=uri:${toPhotoUrl(photo, source)}`] : []),
    ...toAddresses(source, '3.0'),
    `REV:${changedAt.toISOString().replace(/\.\d+Z$/, 'Z')}`,
  ]
}

function toBelonging({ contact: { role, unit }, locale, publisher }: ContactCardSource): string[] {
  const organization = [publisher, unit].flatMap((name) => (name ? [escapeValue(name)] : []))
  return [
    ...(organization.length > 0 ? [`ORG;LANGUAGE=${locale}:${organization.join(';')}`] : []),
    ...(role ? [`TITLE;LANGUAGE=${locale}:${escapeValue(role)}`] : []),
  ]
}

/** The languages that the contact speaks, the card's own before the others. */
function toLanguages({ languagesSpoken }: Contact, locale: Locale): string[] {
  return [locale, ...otherLocales(locale)]
    .filter((language) => languagesSpoken.includes(language))
    .map((language, index) => `LANG;PREF=${index + 1}:${language}`)
}

/** Where the card, its newsroom and its subject are known: values that are addresses have nothing to escape. */
function toAddresses({ contact: { id }, locale, siteUrl }: ContactCardSource, version: CardVersion): string[] {
  return [
    `URL:${toUrl(siteUrl, { page: 'contacts', locale })}`,
    `SOURCE:${toUrl(siteUrl, { page: 'card', locale, id, version })}`,
    `UID:urn:uuid:${id}`,
  ]
}

/** The smallest size: it is shown the size of a stamp. */
function toPhotoUrl({ renditions, ...original }: Image, { siteUrl }: ContactCardSource): string {
  const { filename } = renditions[0] ?? original
  return toUrl(siteUrl, { page: 'file', collection: 'media', filename })
}

/** @see https://www.rfc-editor.org/rfc/rfc6350#section-4.3.5 */
function toBasicFormat(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '')
}
