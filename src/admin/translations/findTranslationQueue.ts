import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { TranslationState } from '@/domain/translationState'
import type { Locale } from '@/i18n/locales'
import { entriesPerPage, type QueueEntry, type QueueFilter } from './queue'

interface Question {
  payload: Payload
  filter: QueueFilter
  now: Date
  limit?: number
}

/** A page of the queue, and how long the whole of it is. */
export interface Queue {
  entries: QueueEntry[]
  total: number
}

/**
 * Translations that are to be made or mended: those whose original has been corrected first, then those that are behind,
 * then those that are missing, each by how long it has been so. Originals that no longer hold are left out.
 *
 * @returns A page beyond the last is empty.
 */
export async function findTranslationQueue({ payload, filter, now, limit = entriesPerPage }: Question): Promise<Queue> {
  const { rows } = await payload.db.drizzle.execute<Row>(sql`
    WITH queue AS (
      SELECT states.*, task.assignee_id AS assignee, to_char(task.due_on AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS due_on, task.note
      FROM translation_states(${now.toISOString()}, ${listOf(filter.languages)}) AS states
      LEFT JOIN open_translation_assignments() AS task
        ON task.document = states.original::text AND task.language::text = states.language
      WHERE NOT states.is_withdrawn AND states.state = ANY(${listOf(filter.states)}) AND ${conditions(filter)}
    )
    SELECT queue.*, (SELECT count(*)::integer FROM queue) AS total FROM queue
    ORDER BY CASE WHEN urgent THEN 0 WHEN state = 'behind' THEN 1 WHEN state IN ('missing', 'in-progress') THEN 2
        WHEN state = 'withdrawn' THEN 3 ELSE 4 END, since, original, language
    LIMIT ${limit} OFFSET ${(filter.page - 1) * limit}`)
  return { entries: rows.map(toEntry), total: rows[0]?.total ?? 0 }
}

function conditions({ type, topic, assignee }: QueueFilter) {
  const ofType = type ? [sql`states.type = ${type}`] : []
  const aboutTopic = topic ? [sql`states.original IN (${parentsOf(topic)})`] : []
  const ofAssignee = assignee === 'nobody' ? [sql`task.assignee_id IS NULL`] : assignee ? [sql`task.assignee_id::text = ${assignee}`] : []
  return sql.join([sql`true`, ...ofType, ...aboutTopic, ...ofAssignee], sql` AND `)
}

/** The texts about a topic, as they are published. */
function parentsOf(topic: string) {
  const tables = ['articles_rels', 'reports_rels', 'press_releases_rels'].map((table) => sql.identifier(table))
  return sql.join(
    tables.map((table) => sql`SELECT parent_id FROM ${table} WHERE path = 'topics' AND topics_id::text = ${topic}`),
    sql` UNION ALL `,
  )
}

/** None of the newsroom's own words has a space in it. */
function listOf(words: readonly string[]) {
  return sql`string_to_array(${words.join(' ')}, ' ')`
}

/** What the database answers; its functions are typed in the migrations. */
interface Row extends Record<string, unknown> {
  type: PublicationType
  original: string
  original_language: Locale
  title: string | null
  language: Locale
  translation: string | null
  state: TranslationState['state']
  told: number | null
  minor: number | null
  urgent: boolean
  since: string | null
  reviewed: number | null
  newest: number | null
  assignee: string | null
  due_on: string | null
  note: string | null
  total: number
}

function toEntry(row: Row): QueueEntry {
  const { type, original, title, language, translation, since, reviewed, newest, assignee, note } = row
  const own = { type, original, originalLanguage: row.original_language, title: title ?? '', language, translation }
  return { ...own, state: toState(row), since: since ? new Date(since) : null, reviewed, newest, assignee, dueOn: row.due_on, note }
}

function toState({ state, told, minor, urgent }: Row): TranslationState {
  if (state === 'behind') return { state, told: told ?? 0, minor: minor ?? 0, isUrgent: urgent }
  return state === 'current' ? { state, minor: minor ?? 0 } : { state }
}
