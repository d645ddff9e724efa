import type { Where } from 'payload'
import { idOf, idsOf } from '@/domain/idOf'
import type { Contact, Image } from '@/domain/publication'
import { isLocale } from '@/i18n/locales'
import type { Contact as ContactDoc } from '@/payload-types'
import { findImages } from './findImages'
import { isUsedInPublic } from './isUsedInPublic'
import { all, asReader, type Reader } from './reader'

/**
 * Contacts as one language tells of them.
 *
 * @param ids Ids in any order, repeated or not.
 * @returns By id. A contact without a name in the language is left out: no other language's name is put in its place.
 */
export async function findContacts(ids: readonly string[], reader: Reader): Promise<Record<string, Contact>> {
  if (ids.length === 0) return {}

  const contacts = await findWhere({ id: { in: [...new Set(ids)] } }, reader)
  return Object.fromEntries(contacts.map((contact) => [contact.id, contact]))
}

/**
 * The contacts of the contact page, press contacts first and then by name in the language's own order.
 */
export async function findListedContacts(reader: Reader): Promise<Contact[]> {
  const contacts = await findWhere({ showOnContactPage: { equals: true } }, reader)
  const { compare } = new Intl.Collator(reader.locale)
  return contacts.sort((a, b) => Number(b.isPressContact) - Number(a.isPressContact) || compare(a.name, b.name))
}

/**
 * One contact, as long as readers are shown it: on the contact page, or by a text that is public or was so as it stood.
 *
 * @returns `null` also for a contact without a name in the language.
 */
export async function findShownContact(
  id: string,
  reader: Reader,
): Promise<{ contact: Contact; changedAt: Date } | null> {
  const { docs } = await reader.payload.find({ ...asReader(reader), ...all, collection: 'contacts', where: { id: { equals: id } } })
  const doc = docs[0]
  if (!doc?.name || !(doc.showOnContactPage || (await isUsedInPublic(id, reader)))) return null

  const photos = await findImages(idsOf([doc.photo]), reader)
  return { contact: toContact(doc, photos), changedAt: new Date(doc.updatedAt) }
}

async function findWhere(where: Where, reader: Reader): Promise<Contact[]> {
  const { docs } = await reader.payload.find({ ...asReader(reader), ...all, collection: 'contacts', where })
  const photos = await findImages(idsOf(docs.map(({ photo }) => photo)), reader)
  return docs.flatMap((doc) => (doc.name ? [toContact(doc, photos)] : []))
}

function toContact(doc: ContactDoc, photos: Record<string, Image>): Contact {
  return {
    id: doc.id,
    name: doc.name,
    role: doc.role ?? null,
    unit: doc.unit ?? null,
    email: doc.email ?? null,
    telephone: doc.telephone ?? null,
    photo: photos[idOf(doc.photo) ?? ''] ?? null,
    languagesSpoken: (doc.languagesSpoken ?? []).filter(isLocale),
    isPressContact: doc.isPressContact ?? false,
  }
}
