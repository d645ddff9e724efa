import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { databaseOf } from '../access/databaseOf'

/** Who is to translate a text, and until when. */
export interface Assignment {
  /** The account's id; `null` while nobody has taken it on. */
  assignee: string | null
  /** An ISO date without a time. */
  dueOn: string | null
  note: string | null
}

/** What nobody has been asked to do. */
export const noAssignment: Assignment = { assignee: null, dueOn: null, note: null }

/**
 * The assignment to translate a text.
 *
 * @param original The original's id.
 * @returns `noAssignment` when there is none, or it is done.
 */
export async function findOpenAssignment(original: string, language: Locale, req: PayloadRequest): Promise<Assignment> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ assignee: string | null; due_on: string | null; note: string | null }>(sql`
    SELECT assignee_id AS assignee, to_char(due_on AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS due_on, note
    FROM open_translation_assignments() WHERE document = ${original} AND language::text = ${language}`)
  const [row] = rows
  return row ? { assignee: row.assignee, dueOn: row.due_on, note: row.note } : noAssignment
}
