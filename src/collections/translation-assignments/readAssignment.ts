import type { PayloadRequest } from 'payload'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import type { Assignment } from './findOpenAssignment'

/**
 * What a request asks for.
 *
 * @param before What is left out of the request stays as it was.
 * @throws {RefusalError} For a day that is none.
 */
export function readAssignment(body: Record<string, unknown>, before: Assignment, req: PayloadRequest): Assignment {
  return {
    assignee: 'assignee' in body ? wordsIn(body.assignee) : before.assignee,
    dueOn: 'dueOn' in body ? dayIn(body.dueOn, req) : before.dueOn,
    note: 'note' in body ? wordsIn(body.note) : before.note,
  }
}

function wordsIn(words: unknown): string | null {
  return typeof words === 'string' ? words.trim() || null : null
}

function dayIn(asked: unknown, req: PayloadRequest): string | null {
  if (asked === null || asked === '') return null
  if (typeof asked === 'string' && isDay(asked)) return asked
  throw new RefusalError(editorWords(req)('Refusal.dayUnknown'), 400)
}

/** A day that a calendar has: the thirtieth of February is read as another one. */
function isDay(words: string): boolean {
  const noon = new Date(`${words}T12:00:00.000Z`)
  return /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(words)
}
