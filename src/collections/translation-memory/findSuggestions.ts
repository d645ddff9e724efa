import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { publicTexts } from '@/search/publicTexts'
import type { Inline } from '@/translation/inline'
import { readSpelled } from '@/translation/readSpelled'
import { spellInlines } from '@/translation/spellInlines'
import { toMemoryWords } from '@/translation/toMemory'
import { databaseOf } from '../access/databaseOf'
import { instantOf } from '../access/instantOf'

/** How the same words, or nearly the same, were translated in a text that readers have. */
export interface Suggestion {
  /** The original's words then. */
  source: string
  /** The translation's, with the marks of the part that is asked for where they are the same, else without. */
  target: string
  /** From 0 to 1; 1 for exactly the same words. */
  similarity: number
  /** The translation that it comes from. */
  document: { type: PublicationType; id: string; title: string }
}

interface Wanted {
  source: readonly Inline[]
  from: Locale
  to: Locale
  /** The part itself, which is no suggestion of its own. */
  except: { document: string; unit: string }
  req: PayloadRequest
}

/** Below this, rewriting a suggestion takes longer than writing. */
const leastSimilarity = 0.6

const mostSuggestions = 5

/**
 * Suggests translations from the newsroom's own, the most similar first, no two alike.
 *
 * @returns Only exact ones where PostgreSQL lacks the extension `pg_trgm`.
 */
export async function findSuggestions(wanted: Wanted): Promise<Suggestion[]> {
  const rows = await findRows(wanted)
  const suggestions = rows.map(({ source, target, similarity, id, type, title }): Suggestion => {
    const { inlines } = readSpelled(target, wanted.source)
    const spelled = inlines ? spellInlines(inlines) : target.replace(/<\/?\d+\/?>/g, '')
    return { source: source.replace(/<\/?\d+\/?>/g, ''), target: spelled, similarity: Number(similarity), document: { type, id, title } }
  })
  const byTarget = new Map(suggestions.toReversed().map((suggestion) => [suggestion.target, suggestion]))
  return [...byTarget.values()].toReversed().slice(0, mostSuggestions)
}

async function findRows({ source, from, to, except, req }: Wanted): Promise<Row[]> {
  const words = toMemoryWords(source)
  if (words === '') return []
  const db = await databaseOf(req)
  const canResemble = await canCompareSpelling(db)
  // The index looks up whatever resembles by this much; the setting ends with the transaction.
  if (canResemble) await db.execute(sql`SELECT set_config('pg_trgm.similarity_threshold', ${String(leastSimilarity)}, true)`)
  const isAlike = canResemble ? sql`OR words % ${words}` : sql``
  const likeness = canResemble ? sql`least(similarity(words, ${words}), 0.99)` : sql`0`
  const { rows } = await db.execute<Row>(sql`
    SELECT memory.source, memory.target, memory.similarity, memory.document AS id, memory.type, coalesce(entry.title, '') AS title
    FROM (
      SELECT *, CASE WHEN words = ${words} THEN 1 ELSE ${likeness} END AS similarity
      FROM translation_memory
      WHERE source_language = ${from} AND target_language = ${to}
        AND NOT (document = ${except.document}::uuid AND unit = ${except.unit})
        AND ((md5(words) = md5(${words}) AND words = ${words}) ${isAlike})
    ) AS memory
    JOIN (${publicTexts(instantOf(req))}) AS text ON text.id = memory.document AND text.withdrawn_at IS NULL
    LEFT JOIN search_entries AS entry ON entry.document = memory.document
    ORDER BY memory.similarity DESC, text.published_at DESC, memory.document, memory.unit LIMIT 25`)
  return rows
}

async function canCompareSpelling(db: Awaited<ReturnType<typeof databaseOf>>): Promise<boolean> {
  const { rows } = await db.execute<{ found: boolean }>(sql`SELECT to_regprocedure('similarity(text,text)') IS NOT NULL AS found`)
  return rows[0]?.found === true
}

// A type and not an interface: only then may it stand for a row of any columns. PostgreSQL's numbers come as text.
type Row = { source: string; target: string; similarity: string; id: string; type: PublicationType; title: string }
