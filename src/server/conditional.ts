import type { IncomingHttpHeaders } from 'node:http'
import { parseHttpDate } from './httpDate'

/** What tells one state of an answer from another. */
export interface Validators {
  /** With its quotation marks, and `W/` when it is weak; `null` when the answer has none. */
  etag: string | null
  /** Milliseconds since the epoch, in whole seconds; `null` when unknown. */
  lastModified: number | null
}

export type Verdict = 'send' | 'not-modified' | 'precondition-failed'

const entityTag = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g

/**
 * What a reader's conditions ask for, when the unconditional answer to GET or HEAD would be 200.
 *
 * @param headers    The request's, with names in lower case.
 * @param validators Those of the very bytes that would be sent: each coding has its own `ETag`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2 — the order, and that an `ETag` outranks a date
 */
export function judgeConditions(headers: IncomingHttpHeaders, validators: Validators): Verdict {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers
  if (ifMatch !== undefined) {
    if (!matchesStrongly(ifMatch, validators.etag)) return 'precondition-failed'
  } else if (isChangedSince(headers['if-unmodified-since'], validators)) return 'precondition-failed'

  if (ifNoneMatch !== undefined) return matchesWeakly(ifNoneMatch, validators.etag) ? 'not-modified' : 'send'
  return isUnchangedSince(headers['if-modified-since'], validators) ? 'not-modified' : 'send'
}

function matchesWeakly(condition: string, etag: string | null): boolean {
  if (condition.trim() === '*') return true
  const own = etag?.replace(/^W\//, '')
  return [...condition.matchAll(entityTag)].some(([, opaque]) => opaque === own)
}

function matchesStrongly(condition: string, etag: string | null): boolean {
  if (condition.trim() === '*') return true
  return [...condition.matchAll(entityTag)].some(([tag]) => tag === etag && !tag.startsWith('W/'))
}

function isUnchangedSince(condition: string | undefined, { lastModified }: Validators): boolean {
  const since = condition === undefined ? null : parseHttpDate(condition)
  return since !== null && lastModified !== null && lastModified <= since
}

function isChangedSince(condition: string | undefined, { lastModified }: Validators): boolean {
  const since = condition === undefined ? null : parseHttpDate(condition)
  return since !== null && lastModified !== null && lastModified > since
}
