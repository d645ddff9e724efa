import type { RequiredDataFromCollectionSlug } from 'payload'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { publications } from './content/publications'
import type { DemoPublication } from './demoPublication'
import { isOriginal, toEditions, type Edition } from './edition'
import { getOriginal, getTarget, inPublishingOrder } from './publishingOrder'
import { resolveKeys } from './resolveKeys'
import type { SeedSession } from './seedSession'

/** How often whoever waits hears how far it has come. */
const textsPerLine = 10

/** Stores every text once, published or not as it shall stand, so that its history begins clean. */
export async function seedPublications(session: SeedSession): Promise<void> {
  const editions = inPublishingOrder(toEditions(publications))
  for (const [index, edition] of editions.entries()) {
    await seedEdition(edition, editions, session)
    const done = index + 1
    if (done % textsPerLine === 0 || done === editions.length) session.log(`  ${done} of ${editions.length} texts`)
  }
}

async function seedEdition(edition: Edition, editions: Edition[], session: SeedSession): Promise<void> {
  const { publication, locale, words } = edition
  const { payload, transactionID, ids } = session
  const data = {
    ...toWords(edition, editions, session),
    ...(isOriginal(edition)
      ? toFacts(publication, editions, session)
      : { original: ids.get(publication.type, nameOf(publication.key, publication.language)) }),
  }
  const { id } = await payload.create({
    collection: publication.type,
    depth: 0,
    draft: words.state === 'draft',
    locale,
    overrideAccess: true,
    // Payload's generated types know a body's nodes only as `unknown`, and a text only as one of three collections'.
    data: data as RequiredDataFromCollectionSlug<PublicationType>,
    req: { transactionID },
  })
  ids.record(publication.type, nameOf(publication.key, locale), String(id))
}

function toWords({ locale, words }: Edition, editions: Edition[], { ids }: SeedSession) {
  const { state, body, ...rest } = words
  const stored = resolveKeys(body, ({ relationTo, id }) => {
    const type = publicationTypes.find((name) => name === relationTo)
    return ids.get(relationTo, type ? nameOf(id, getTarget({ type, key: id }, locale, editions).locale) : id)
  })
  return { ...rest, language: locale, body: stored, _status: state }
}

function toFacts(publication: DemoPublication, editions: Edition[], { ids }: SeedSession) {
  const { topics, contacts, heroImage, related } = publication.facts
  return {
    topics: topics.map((key) => ids.get('topics', key)),
    contacts: contacts.map((key) => ids.get('contacts', key)),
    heroImage: heroImage && ids.get('media', heroImage),
    related: related.map((reference) => {
      const { locale } = getOriginal(reference, editions)
      return { relationTo: reference.type, value: ids.get(reference.type, nameOf(reference.key, locale)) }
    }),
    ...toFactsOfType(publication, ids),
  }
}

function toFactsOfType(publication: DemoPublication, ids: SeedSession['ids']) {
  switch (publication.type) {
    case 'articles': {
      const { kind, eventStartsOn, eventEndsOn } = publication.facts
      return {
        kind,
        eventStartsOn: eventStartsOn && noonOf(eventStartsOn),
        eventEndsOn: eventEndsOn && noonOf(eventEndsOn),
      }
    }
    case 'reports': {
      const { documents, issuedOn, authors, reportNumber, isbn } = publication.facts
      const files = documents.map((key) => ids.get('documents', key))
      return {
        documents: files,
        issuedOn: noonOf(issuedOn),
        authors: authors.map((name) => ({ name })),
        reportNumber,
        isbn,
      }
    }
    case 'press-releases': {
      const { pressImages, embargoUntil } = publication.facts
      return { pressImages: pressImages.map((key) => ids.get('media', key)), embargoUntil }
    }
  }
}

/** A day is stored as its noon in Coordinated Universal Time, which is the same day in Sweden. */
function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`
}

function nameOf(key: string, locale: string): string {
  return `${key}/${locale}`
}
