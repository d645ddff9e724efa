import type { PayloadRequest } from 'payload'
import { locales, type Locale } from '@/i18n/locales'
import type { ImportedContact } from './passage'

/**
 * The contacts of a text in the newsroom's register. One with the same name and e-mail address is used as it stands;
 * a new one is shown nowhere but beside the text until an editor says otherwise.
 *
 * @param contacts As the text tells them.
 * @param language The text's language, in which roles and units are told.
 * @returns Ids, each once, in the text's order.
 */
export async function saveContacts(
  contacts: readonly ImportedContact[],
  language: Locale,
  req: PayloadRequest,
): Promise<string[]> {
  const ids = new Set<string>()
  for (const contact of contacts)
    ids.add((await findContact(contact, req)) ?? (await createContact(contact, language, req)))
  return [...ids]
}

async function findContact({ name, email }: ImportedContact, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'contacts',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      and: [
        email ? { email: { equals: email } } : { email: { exists: false } },
        // A person has one name, in whichever language it was first written.
        { or: locales.map((locale) => ({ [`name.${locale}`]: { equals: name } })) },
      ],
    },
  })
  return docs[0]?.id ?? null
}

async function createContact(contact: ImportedContact, language: Locale, req: PayloadRequest): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'contacts',
    data: { ...contact, languagesSpoken: [language], isPressContact: false, showOnContactPage: false },
    depth: 0,
    locale: language,
    overrideAccess: true,
    req,
  })
  return id
}
