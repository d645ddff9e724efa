import type { RequiredDataFromCollectionSlug } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { publications } from './content/publications'
import type { DemoPublication } from './demoPublication'
import { isOriginal, toEditions, type Edition } from './edition'
import { getOriginal, inPublishingOrder } from './publishingOrder'
import type { SeedSession } from './seedSession'
import { seedInWorkbench } from './seedInWorkbench'
import { getTextId, nameOf, toStoredWords } from './storedText'
import { UndatedTextError } from './undatedTextError'

/** How often whoever waits hears how far it has come. */
const textsPerLine = 10

/** Stores every text once, by who wrote it and when, so that its history begins clean. */
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
  if (words.workbench) return seedInWorkbench(edition, editions, session)

  const { payload, transactionID, ids, accounts } = session
  const data: object = {
    ...toStoredWords({ edition, words, editions, session }),
    ...toOwnFields(edition),
    ...(isOriginal(edition)
      ? toFacts(publication, editions, session)
      : { original: getTextId(getOriginal(publication, editions), session) }),
  }
  const { id } = await payload.create({
    collection: publication.type,
    depth: 0,
    draft: words.state === 'draft',
    locale,
    overrideAccess: true,
    // Payload's generated types know a body's nodes only as `unknown`, and a text only as one of three collections'.
    data: data as RequiredDataFromCollectionSlug<PublicationType>,
    context: { now: whenStored(edition) },
    user: accounts.get(words.begun?.by ?? 'editor'),
    req: { transactionID },
  })
  ids.record(publication.type, nameOf(publication.key, locale), String(id))
}

/** What a text has besides the words that editors change. */
function toOwnFields({ locale, words: { state, publishedAt, place, publisher } }: Edition) {
  return { language: locale, _status: state, publishedAt, place, publisher }
}

/** A published text comes to be when its readers have it, or when it was put under embargo. */
function whenStored({ publication: { key }, words: { publishedAt, begun } }: Edition): Date {
  const at = publishedAt ?? begun?.at
  if (!at) throw new UndatedTextError(key)
  return new Date(at)
}

function toFacts(publication: DemoPublication, editions: Edition[], session: SeedSession) {
  const { ids } = session
  const { topics, contacts, heroImage, related } = publication.facts
  return {
    topics: topics.map((key) => ids.get('topics', key)),
    contacts: contacts.map((key) => ids.get('contacts', key)),
    heroImage: heroImage && ids.get('media', heroImage),
    related: related.map((reference) => ({
      relationTo: reference.type,
      value: getTextId(getOriginal(reference, editions), session),
    })),
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
