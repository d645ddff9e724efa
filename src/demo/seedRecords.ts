import { defaultLocale, otherLocales } from '@/i18n/locales'
import { contacts } from './content/contacts'
import { documents } from './content/documents'
import { images } from './content/images'
import { site } from './content/site'
import { topics } from './content/topics'
import type { DemoDocument } from './demoRecords'
import { drawImage } from './images/drawImage'
import { reportPdf } from './pdf/reportPdf'
import type { SeedSession } from './seedSession'
import { wordsIn } from './wordsIn'

/** How often whoever waits hears how far it has come: each picture is drawn and then made smaller, three times. */
const picturesPerLine = 5

/** Stores what texts lead to and show: topics, contacts, pictures and files, and the newsroom's words about itself. */
export async function seedRecords(session: SeedSession): Promise<void> {
  session.log(`  ${topics.length} topics and ${contacts.length} contacts`)
  await seedTopics(session)
  await seedContacts(session)
  session.log(`  ${images.length} pictures, drawn now`)
  await seedImages(session)
  session.log(`  ${documents.length} files to download`)
  await seedDocuments(session)
  await seedSite(session)
}

async function seedTopics({ payload, transactionID, ids }: SeedSession): Promise<void> {
  for (const topic of topics) {
    const write = { collection: 'topics', depth: 0, overrideAccess: true } as const
    const { id } = await payload.create({
      ...write,
      locale: defaultLocale,
      data: { ...wordsIn(defaultLocale, { name: topic.name, description: topic.description }) },
      req: { transactionID },
    })
    for (const locale of otherLocales(defaultLocale)) {
      const data = wordsIn(locale, { name: topic.name, description: topic.description })
      await payload.update({ ...write, id, locale, data, req: { transactionID } })
    }
    ids.record('topics', topic.key, id)
  }
}

async function seedContacts({ payload, transactionID, ids }: SeedSession): Promise<void> {
  for (const { key, name, role, unit, ...facts } of contacts) {
    const write = { collection: 'contacts', depth: 0, overrideAccess: true } as const
    const { id } = await payload.create({
      ...write,
      locale: defaultLocale,
      data: { ...facts, ...wordsIn(defaultLocale, { name, role, unit }) },
      req: { transactionID },
    })
    for (const locale of otherLocales(defaultLocale)) {
      await payload.update({
        ...write,
        id,
        locale,
        data: wordsIn(locale, { name, role, unit }),
        req: { transactionID },
      })
    }
    ids.record('contacts', key, id)
  }
}

async function seedImages({ payload, log, transactionID, ids }: SeedSession): Promise<void> {
  for (const [index, { key, filename, alt, caption, draw }] of images.entries()) {
    const write = { collection: 'media', depth: 0, overrideAccess: true } as const
    const picture = await drawImage(draw())
    const { id } = await payload.create({
      ...write,
      locale: defaultLocale,
      data: { ...wordsIn(defaultLocale, { alt, caption }), credit: 'Illustration: Nyhetsrum' },
      file: { data: picture, mimetype: 'image/jpeg', name: filename, size: picture.length },
      req: { transactionID },
    })
    for (const locale of otherLocales(defaultLocale)) {
      await payload.update({ ...write, id, locale, data: wordsIn(locale, { alt, caption }), req: { transactionID } })
    }
    ids.record('media', key, id)
    if ((index + 1) % picturesPerLine === 0) log(`  ${index + 1} of ${images.length} pictures`)
  }
}

async function seedDocuments({ payload, transactionID, ids }: SeedSession): Promise<void> {
  for (const document of documents) {
    const { id } = await payload.create({
      collection: 'documents',
      depth: 0,
      overrideAccess: true,
      data: { title: document.title, language: document.language },
      file: await toFile({ ...document, ...document.earlier }),
      context: { now: document.issuedAt },
      req: { transactionID },
    })
    ids.record('documents', document.key, id)
  }
}

/** Replaces what had a misprint, now: what was delivered of it to the National Library is to be delivered once more. */
export async function replaceDocuments({ payload, transactionID, ids }: SeedSession): Promise<void> {
  for (const document of documents.filter(({ earlier }) => earlier))
    await payload.update({
      collection: 'documents',
      id: ids.get('documents', document.key),
      depth: 0,
      overrideAccess: true,
      data: {},
      file: await toFile(document),
      req: { transactionID },
    })
}

async function toFile(document: DemoDocument) {
  const data = await reportPdf(document)
  return { data, mimetype: 'application/pdf', name: document.filename, size: data.length }
}

async function seedSite({ payload, transactionID }: SeedSession): Promise<void> {
  const { email, telephone, organizationNumber, ...words } = site
  for (const locale of [defaultLocale, ...otherLocales(defaultLocale)]) {
    await payload.updateGlobal({
      slug: 'site',
      depth: 0,
      locale,
      overrideAccess: true,
      data: { ...wordsIn(locale, words), email, telephone, organizationNumber },
      req: { transactionID },
    })
  }
}
