import type { Where } from 'payload'
import { idOf, idsOf } from '@/domain/idOf'
import { publicationTypes, type PublicationSummary, type PublicationType } from '@/domain/publication'
import { datesOf } from './datesOf'
import { findImages } from './findImages'
import { findTopics } from './findTopics'
import { all, asReader, type Reader } from './reader'
import { eventFieldsOf } from './toTypeFields'
import { summaryFields, type PublicationDoc } from './stored'

interface Page {
  type: PublicationType
  /** From 1. */
  pageNumber: number
  /** Texts a page, 1–100. */
  pageSize: number
  /** Only events, or only what is not an event. */
  kind?: 'news' | 'event'
}

/** One page of a list, with how many there are. */
export interface SummaryPage {
  publications: PublicationSummary[]
  pageCount: number
}

/** Newest first; texts of one instant always in the same order. */
const newestFirst = ['-publishedAt', 'id']

/**
 * The public texts of one collection in the reader's language, newest first.
 *
 * @returns Empty beyond the last page.
 */
export async function findSummaries({ type, pageNumber, pageSize, kind }: Page, reader: Reader): Promise<SummaryPage> {
  const { docs, totalPages } = await reader.payload.find({
    ...asReader(reader),
    collection: type,
    limit: pageSize,
    page: pageNumber,
    select: summaryFields,
    sort: newestFirst,
    where: { and: [{ language: { equals: reader.locale } }, ...(kind ? [isKind(kind)] : [])] },
  })
  return { publications: await toSummaries(type, docs, reader), pageCount: Math.max(1, totalPages) }
}

/**
 * The public texts about a topic in the reader's language, of every collection, newest first.
 */
export async function findSummariesOfTopic(
  { topicId, pageNumber, pageSize }: { topicId: string; pageNumber: number; pageSize: number },
  reader: Reader,
): Promise<SummaryPage> {
  const found = await Promise.all(
    publicationTypes.map(async (type) => {
      const { docs, totalDocs } = await reader.payload.find({
        ...asReader(reader),
        collection: type,
        // The page's texts are among the newest of each collection up to that page's end.
        limit: pageNumber * pageSize,
        select: summaryFields,
        sort: newestFirst,
        where: { and: [{ language: { equals: reader.locale } }, await isAbout(type, topicId, reader)] },
      })
      return { totalDocs, summaries: await toSummaries(type, docs, reader) }
    }),
  )
  const total = found.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  const newest = found.flatMap(({ summaries }) => summaries).sort(byNewest)
  return {
    publications: newest.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
  }
}

function byNewest(a: PublicationSummary, b: PublicationSummary): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? -1 : 1)
}

/**
 * A translation has no facts of its own: it is about what its original is about. The originals are asked for first,
 * since Payload joins `topics` and `original.topics` of one condition into the same rows, and so finds no translation.
 */
async function isAbout(collection: PublicationType, topicId: string, reader: Reader): Promise<Where> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection,
    select: { slug: true },
    where: { topics: { equals: topicId } },
  })
  const ids = docs.map(({ id }) => id)
  return { or: [{ id: { in: ids } }, { original: { in: ids } }] }
}

function isKind(kind: 'news' | 'event'): Where {
  return { or: [{ kind: { equals: kind } }, { 'original.kind': { equals: kind } }] }
}

type SummaryDoc = Pick<PublicationDoc, 'id' | 'publishedAt'> & Partial<PublicationDoc>

async function toSummaries(
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
