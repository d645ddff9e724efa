import type { RichText } from '@/domain/body'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import type { SearchHit } from '@/domain/search'
import { toPlainText } from '@/richText/toPlainText'
import { findExcerpt } from '@/search/findExcerpt'
import { findMatches, findResembling, type Match } from '@/search/findMatches'
import { findRoots } from '@/search/findRoots'
import { findWordsIn, markWords, type Root } from '@/search/markWords'
import { parseSearch, type Search } from '@/search/parseSearch'
import { all, asReader, type Reader } from './reader'
import { summaryFields } from './stored'
import { toSummaries } from './toSummaries'

interface Asked {
  /** What stood in the search box. */
  written: string
  /** From 1. */
  pageNumber: number
  /** Texts a page, 1–100. */
  pageSize: number
}

/** One page of what answers a search. */
export interface SearchAnswer {
  search: Search
  /** Whether there are only words such as ”och” in it, by which no text is found. */
  isTooCommon: boolean
  hits: SearchHit[]
  /** How many texts answer. */
  total: number
  pageCount: number
  /** Texts whose titles are spelled nearly so, when none answers. */
  resembling: SearchHit[]
}

/**
 * The public texts in the reader's language that hold what was searched for, withdrawn ones last.
 *
 * @returns No hits beyond the last page, and none for a search without words.
 */
export async function findSearchHits({ written, pageNumber, pageSize }: Asked, reader: Reader): Promise<SearchAnswer> {
  const search = parseSearch(written)
  const { locale, now } = reader
  const database = reader.payload.db.drizzle
  const roots = await findRoots(database, search.terms.flat(), locale)
  const isTooCommon = search.terms.length > 0 && roots.length === 0
  if (roots.length === 0) return { search, isTooCommon, hits: [], total: 0, pageCount: 1, resembling: [] }

  const { matches, total } = await findMatches(database, { terms: search.terms, locale, now, pageNumber, pageSize })
  const isMissed = total === 0 && pageNumber === 1
  const near = isMissed ? await findResembling(database, { searched: search.searched, locale, now, limit: 5 }) : []
  const [hits, resembling] = await Promise.all([toHits(matches, roots, reader), toHits(near, [], reader)])
  return { search, isTooCommon, hits, total, pageCount: Math.max(1, Math.ceil(total / pageSize)), resembling }
}

/** Reads the texts as their reader may: a match that is not public to `publicWhere` is none, and shows no draft's words. */
async function toHits(matches: Match[], roots: Root[], reader: Reader): Promise<SearchHit[]> {
  const found = await Promise.all(publicationTypes.map((type) => toHitsOf(type, matches, roots, reader)))
  const hits = found.flat()
  return matches.flatMap(({ id }) => hits.find((hit) => hit.id === id) ?? [])
}

async function toHitsOf(type: PublicationType, matches: Match[], roots: Root[], reader: Reader): Promise<SearchHit[]> {
  const ids = matches.flatMap((match) => (match.type === type ? [match.id] : []))
  if (ids.length === 0) return []

  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: type,
    select: { ...summaryFields, body: true },
    where: { and: [{ id: { in: ids } }, { language: { equals: reader.locale } }] },
  })
  const summaries = await toSummaries(type, docs, reader)
  return summaries.map((summary) => {
    const doc = docs.find(({ id }) => id === summary.id)
    const { title, standfirst } = summary
    const hasAll = findWordsIn(`${title} ${standfirst}`, roots).size === new Set(roots.map(({ word }) => word)).size
    // The editor's configuration makes no other nodes than the domain's, but the generated type knows only `unknown`.
    const body = doc?.body as RichText | null | undefined
    const excerpt = hasAll || !body ? null : findExcerpt(toPlainText(body), roots)
    return {
      ...summary,
      markedTitle: markWords(title, roots),
      markedStandfirst: markWords(standfirst, roots),
      excerpt: excerpt === null ? null : markWords(excerpt, roots),
      withdrawnAt: matches.find(({ id }) => id === summary.id)?.withdrawnAt ?? null,
    }
  })
}
