import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { OriginalHistory, ReadTimes, TranslationHistory } from '@/domain/coverage'
import type { Revision } from '@/domain/revision'
import type { Locale } from '@/i18n/locales'

/**
 * Every original through time, with its translations. It is asked for whole, in few columns: thousands of texts are told
 * in a fraction of a second.
 */
export async function findHistories(payload: Payload): Promise<OriginalHistory[]> {
  const ask = async <Row extends Record<string, unknown>>(question: ReturnType<typeof sql>) =>
    (await payload.db.drizzle.execute<Row>(question)).rows
  const [texts, revisions, removals, withdrawals, reviews] = await Promise.all([
    ask<TextRow>(textsQuestion),
    ask<RevisionRow>(sql`SELECT document, number::integer, significance, published_at AS at FROM revisions ORDER BY number`),
    ask<TimeRow>(sql`
      SELECT document, at FROM acts WHERE act IN ('in-error', 'consolidated', 'unpublished', 'trashed')`),
    ask<TimeRow & { ended_at: string | null }>(sql`
      SELECT document, at, ended_at FROM takedowns WHERE kind = 'withdrawn'`),
    ask<TimeRow & { revision: number }>(sql`
      SELECT document, at, revision::integer FROM translation_reviews ORDER BY created_at, id`),
  ])
  const rows: Rows = {
    revisions: Map.groupBy(revisions, ({ document }) => document),
    removals: Map.groupBy(removals, ({ document }) => document),
    withdrawals: Map.groupBy(withdrawals, ({ document }) => document),
    reviews: Map.groupBy(reviews, ({ document }) => document),
  }
  const translations = Map.groupBy(texts, ({ original }) => original)
  return (translations.get(null) ?? []).map((text) => toHistory(text, translations.get(text.id) ?? [], rows))
}

/** Texts in the trash too: they had readers before. */
const textsQuestion = sql`
  SELECT id::text, language::text, original_id::text AS original, deleted_at, NULL::timestamptz AS embargo FROM articles UNION ALL
  SELECT id::text, language::text, original_id::text, deleted_at, NULL::timestamptz FROM reports UNION ALL
  SELECT id::text, language::text, original_id::text, deleted_at, embargo_until FROM press_releases`

interface TextRow extends Record<string, unknown> {
  id: string
  language: Locale
  original: string | null
  deleted_at: string | null
  embargo: string | null
}

interface TimeRow extends Record<string, unknown> {
  document: string
  at: string
}

interface RevisionRow extends TimeRow {
  number: number
  significance: Revision['significance']
}

interface Rows {
  revisions: Map<string, RevisionRow[]>
  removals: Map<string, TimeRow[]>
  withdrawals: Map<string, (TimeRow & { ended_at: string | null })[]>
  reviews: Map<string, (TimeRow & { revision: number })[]>
}

function toHistory(text: TextRow, translations: readonly TextRow[], rows: Rows): OriginalHistory {
  const revisions = rows.revisions.get(text.id) ?? []
  return {
    language: text.language,
    ...toReadTimes(text, rows),
    revisions: revisions.map(({ number, significance, at }) => ({ number, significance, publishedAt: new Date(at) })),
    translations: Object.fromEntries(translations.map((one) => [one.language, toTranslation(one, rows)])),
  }
}

function toTranslation(text: TextRow, rows: Rows): TranslationHistory {
  const reviews = rows.reviews.get(text.id) ?? []
  return { ...toReadTimes(text, rows), reviews: reviews.map(({ revision, at }) => ({ revision, at: new Date(at) })) }
}

function toReadTimes({ id, deleted_at, embargo }: TextRow, rows: Rows): ReadTimes {
  const published = (rows.revisions.get(id) ?? []).map(({ at }) => new Date(at))
  const lifted = embargo ? new Date(embargo) : null
  const removed = (rows.removals.get(id) ?? []).map(({ at }) => new Date(at))
  return {
    published: lifted ? published.map((time) => (time < lifted ? lifted : time)) : published,
    removed: deleted_at ? [...removed, new Date(deleted_at)] : removed,
    withdrawn: (rows.withdrawals.get(id) ?? []).map(({ at, ended_at }) => ({ from: new Date(at), to: ended_at ? new Date(ended_at) : null })),
  }
}
