import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Comment } from '@/payload-types'
import { instantOf } from '../access/instantOf'
import type { PublicationDoc } from '../publication/publicationDoc'

interface NewComment {
  type: PublicationType
  doc: Pick<PublicationDoc, 'id' | 'language'>
  kind: Comment['kind']
  text: string
  /** Words of a save that was refused. */
  words?: Record<string, unknown>
  req: PayloadRequest
}

/** Keeps a comment on a text, by who makes the request. */
export async function recordComment({ type, doc, kind, text, words, req }: NewComment): Promise<Comment> {
  return req.payload.create({
    collection: 'comments',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      type,
      document: doc.id,
      language: doc.language,
      kind,
      text,
      words: words ?? null,
      by: req.user?.id ?? null,
      at: instantOf(req).toISOString(),
    },
  })
}
