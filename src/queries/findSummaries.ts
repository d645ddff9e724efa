import type { Where } from 'payload'
import { publicationTypes, type PublicationSummary, type PublicationType } from '@/domain/publication'
import { listedWhere } from '@/domain/publicity'
import { all, asReader, type Reader } from './reader'
import { summaryFields } from './stored'
import { toSummaries } from './toSummaries'

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
    where: { and: [listed(reader), ...(kind ? [isKind(kind)] : [])] },
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
        where: { and: [listed(reader), await isAbout(type, topicId, reader)] },
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

/** What lists in the reader's language hold. */
function listed({ locale }: Reader): Where {
  return { and: [listedWhere, { language: { equals: locale } }] }
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
