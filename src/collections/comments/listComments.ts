import type { PayloadRequest } from 'payload'
import type { RichText } from '@/domain/body'
import { idOf } from '@/domain/idOf'
import { toPlainText } from '@/richText/toPlainText'
import type { Comment } from '@/payload-types'

/** A comment, as the admin and the API show it. */
export interface CommentShown {
  id: string
  kind: Comment['kind']
  text: string
  /** Name of who wrote it; `null` when the account is gone. */
  byName: string | null
  at: string
  resolvedAt: string | null
  /** The words of a refused save, to read; `null` for other comments. */
  words: { title: string; standfirst: string; body: string } | null
}

/**
 * The comments on a text.
 *
 * @param document The text's id.
 * @returns Those that are not resolved first, and the newest of them first.
 */
export async function listComments(document: string, req: PayloadRequest): Promise<CommentShown[]> {
  const read = { depth: 0, limit: 0, overrideAccess: true, pagination: false, req } as const
  const { docs } = await req.payload.find({
    ...read,
    collection: 'comments',
    sort: '-at',
    where: { document: { equals: document } },
  })
  const ids = docs.flatMap(({ by }) => idOf(by) ?? [])
  const accounts = await req.payload.find({ ...read, collection: 'users', where: { id: { in: ids } } })
  const shown = docs.map(({ id, kind, text, by, at, resolvedAt, words }) => {
    const account = accounts.docs.find((one) => one.id === idOf(by))
    const byName = account ? account.name || account.email : null
    return {
      id,
      kind,
      text,
      byName,
      at,
      resolvedAt: resolvedAt ?? null,
      words: kind === 'set-aside' ? toWords(words) : null,
    }
  })
  return [...shown.filter((one) => !one.resolvedAt), ...shown.filter((one) => one.resolvedAt)]
}

function toWords(stored: Comment['words']): CommentShown['words'] {
  const words = new Map<string, unknown>(Object.entries(stored && typeof stored === 'object' ? stored : {}))
  return {
    title: textOf(words.get('title')),
    standfirst: textOf(words.get('standfirst')),
    body: bodyOf(words.get('body')),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** What was refused has been checked by nobody, so it may be no running text at all. */
function bodyOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('root' in value)) return ''
  try {
    return toPlainText(value as RichText)
  } catch {
    // It is still to be had as it was sent, in the comment's `words`.
    return JSON.stringify(value)
  }
}
