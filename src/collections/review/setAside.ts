import { createLocalReq, type PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Comment } from '@/payload-types'
import { inTransaction } from '../access/inTransaction'
import { instantOf } from '../access/instantOf'
import { recordAct } from '../acts/recordAct'
import { recordComment } from '../comments/recordComment'
import type { PublicationDoc } from '../publication/publicationDoc'
import { namesOfContent } from './changedFields'

interface RefusedSave {
  type: PublicationType
  /** The text as it stands. */
  doc: PublicationDoc
  /** The words that were sent. */
  data: Record<string, unknown>
  /** Why they were refused. */
  text: string
  req: PayloadRequest
}

/**
 * Keeps the words of a refused save beside the text, where their writer finds them. The request's own transaction is
 * undone, so they are kept in another. A page of the admin that tries again replaces what it sent before.
 */
export async function setAside({ type, doc, data, text, req }: RefusedSave): Promise<void> {
  const names = namesOfContent(req.payload.collections[type].config.fields)
  const words = Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))
  if (Object.keys(words).length === 0) return

  const origin = { basedOn: data.basedOn ?? null, pageId: data.pageId ?? null }
  const own = await createLocalReq({ user: req.user ?? undefined, context: { now: instantOf(req) } }, req.payload)
  await inTransaction(own, async () => {
    const earlier = await findEarlier(doc.id, origin.pageId, own)
    const change = { text, words: { ...origin, ...words }, at: instantOf(req).toISOString() }
    if (earlier) {
      await own.payload.update({
        collection: 'comments',
        id: earlier.id,
        depth: 0,
        overrideAccess: true,
        req: own,
        data: change,
      })
      return
    }
    await recordComment({ type, doc, kind: 'set-aside', text, words: change.words, req: own })
    await recordAct({ act: 'save-refused', type, doc, details: { because: text }, req: own })
  })
}

async function findEarlier(document: string, pageId: unknown, req: PayloadRequest): Promise<Comment | null> {
  if (typeof pageId !== 'string') return null
  const { docs } = await req.payload.find({
    collection: 'comments',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      document: { equals: document },
      kind: { equals: 'set-aside' },
      by: { equals: req.user?.id },
      resolvedAt: { exists: false },
    },
  })
  return (
    docs.find(
      ({ words }) => typeof words === 'object' && words !== null && 'pageId' in words && words.pageId === pageId,
    ) ?? null
  )
}
