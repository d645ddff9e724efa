import type { PayloadRequest } from 'payload'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'

/** Longer than any comment; what is longer is a text of its own. */
const maximumLength = 5000

/**
 * What somebody says in a comment, in Unicode NFC.
 *
 * @param value What the request holds.
 * @returns An empty text when it holds no words.
 * @throws {RefusalError} When it is longer than a comment may be.
 */
export function toCommentText(value: unknown, req: PayloadRequest): string {
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : ''
  if (text.length > maximumLength)
    throw new RefusalError(editorWords(req)('Refusal.commentTooLong', { count: maximumLength }), 400)
  return text
}
