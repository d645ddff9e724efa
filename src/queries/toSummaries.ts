import { idOf, idsOf } from '@/domain/idOf'
import type { PublicationSummary, PublicationType } from '@/domain/publication'
import { datesOf } from './datesOf'
import { findImages } from './findImages'
import { findTopics } from './findTopics'
import { all, asReader, type Reader } from './reader'
import { summaryFields, type PublicationDoc } from './stored'
import { eventFieldsOf } from './toTypeFields'

type SummaryDoc = Pick<PublicationDoc, 'id' | 'publishedAt'> & Partial<PublicationDoc>

/**
 * Stored texts as lists show them, with the facts of their originals.
 *
 * @param docs Texts of one collection in the reader's language, with `summaryFields`.
 * @returns In the same order.
 */
export async function toSummaries(
  type: PublicationType,
  docs: readonly SummaryDoc[],
  reader: Reader,
): Promise<PublicationSummary[]> {
  const originals = await findOriginals(type, docs, reader)
  const factsOf = (doc: SummaryDoc) => originals.find(({ id }) => id === idOf(doc.original)) ?? doc
  const facts = docs.map(factsOf)
  const [images, topics] = await Promise.all([
    findImages(idsOf(facts.map(({ heroImage }) => heroImage)), reader),
    findTopics(facts.flatMap((doc) => idsOf(doc.topics)), reader),
  ])
  return docs.map((doc) => {
    const fact = factsOf(doc)
    return {
      id: doc.id,
      type,
      language: reader.locale,
      title: doc.title ?? '',
      slug: doc.slug ?? '',
      isWithdrawn: Boolean(doc.withdrawnAt),
      standfirst: doc.standfirst ?? '',
      ...datesOf(doc, fact),
      ...summaryEventOf(fact),
      heroImage: images[idOf(fact.heroImage) ?? ''] ?? null,
      topics: idsOf(fact.topics).flatMap((id) => topics[id] ?? []),
    }
  })
}

function summaryEventOf(fact: SummaryDoc): Pick<PublicationSummary, 'kind' | 'eventStartsOn' | 'eventEndsOn'> {
  const event = eventFieldsOf(fact)
  return 'kind' in fact ? event : { ...event, kind: null }
}

async function findOriginals(type: PublicationType, docs: readonly SummaryDoc[], reader: Reader): Promise<SummaryDoc[]> {
  const ids = idsOf(docs.map(({ original }) => original))
  if (ids.length === 0) return []

  const found = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: type,
    select: summaryFields,
    where: { id: { in: ids } },
  })
  return found.docs
}
