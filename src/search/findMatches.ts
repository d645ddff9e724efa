import { sql } from '@payloadcms/db-postgres'
import type { PublicationType } from '@/domain/publication'
import { languageOf, type Locale } from '@/i18n/locales'
import type { Database, SqlPiece } from './database'
import { publicTexts } from './publicTexts'
import { toQueries } from './toQueries'

/** A text that answers, by name alone. */
export interface Match {
  id: string
  type: PublicationType
  /** Since when it no longer holds; `null` for one that does. */
  withdrawnAt: Date | null
}

interface Wanted {
  terms: readonly (readonly string[])[]
  locale: Locale
  now: Date
  /** From 1. */
  pageNumber: number
  pageSize: number
}

/** One page of what answers a search, with how many texts do. */
export interface Matches {
  matches: Match[]
  total: number
}

/** What a word weighs in compounds' ends, in the body, in the standfirst and in the title, in PostgreSQL's order. */
const weights = '{0.05, 0.15, 0.45, 1.0}'

/**
 * The public texts of one language that hold every term, those that hold the very words first, in the title before
 * standfirst and body. Whatever is withdrawn comes last.
 *
 * @returns No matches beyond the last page, and a total of 0 there.
 */
export function findMatches(database: Database, { terms, locale, now, pageNumber, pageSize }: Wanted): Promise<Matches> {
  const { searchRules: rules, searchEndings } = languageOf(locale)
  const { strict, wide } = toQueries(terms, searchEndings)
  return findRanked(database, {
    now,
    found: sql`
      SELECT document, type, 2 * ts_rank(${weights}, words, strict) + ts_rank(${weights}, words, wide) AS rank
      FROM search_entries,
        to_tsquery(${rules}::regconfig, ${strict}) AS strict, to_tsquery(${rules}::regconfig, ${wide}) AS wide
      WHERE language = ${locale} AND words @@ wide`,
    pageNumber,
    pageSize,
  })
}

interface Resembling {
  searched: string
  locale: Locale
  now: Date
  limit: number
}

/**
 * Public texts whose titles hold something spelled nearly as what was searched for, the nearest first.
 *
 * @returns None where PostgreSQL lacks the extension `pg_trgm`.
 */
export async function findResembling(database: Database, { searched, locale, now, limit }: Resembling): Promise<Match[]> {
  if (!(await canCompareSpelling(database))) return []

  const { matches } = await findRanked(database, {
    now,
    found: sql`
      SELECT document, type, word_similarity(${searched}, title) AS rank
      FROM search_entries WHERE language = ${locale} AND ${searched} <% title`,
    pageNumber: 1,
    pageSize: limit,
  })
  return matches
}

async function canCompareSpelling(database: Database): Promise<boolean> {
  const { rows } = await database.execute<{ found: boolean }>(
    sql`SELECT to_regprocedure('word_similarity(text,text)') IS NOT NULL AS found`,
  )
  return rows[0]?.found === true
}

interface Ranked {
  /** Rows of `document`, `type` and `rank`. */
  found: SqlPiece
  now: Date
  pageNumber: number
  pageSize: number
}

async function findRanked(database: Database, { found, now, pageNumber, pageSize }: Ranked): Promise<Matches> {
  const { rows } = await database.execute<Row>(sql`
    SELECT text.id, text.type, text.withdrawn_at, count(*) OVER () AS total
    FROM (${found}) AS found JOIN (${publicTexts(now)}) AS text ON text.id = found.document AND text.type = found.type
    ORDER BY text.withdrawn_at IS NOT NULL, found.rank DESC, text.published_at DESC, text.id
    LIMIT ${pageSize} OFFSET ${(pageNumber - 1) * pageSize}`)
  const matches = rows.map(({ id, type, withdrawn_at: at }) => ({ id, type, withdrawnAt: at === null ? null : new Date(at) }))
  return { matches, total: Number(rows[0]?.total ?? 0) }
}

// A type and not an interface: only then may it stand for a row of any columns. The count is told as text, since
// PostgreSQL's are larger than numbers of JavaScript.
type Row = { id: string; type: PublicationType; withdrawn_at: Date | string | null; total: string }
