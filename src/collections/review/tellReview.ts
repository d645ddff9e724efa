import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { toWriting, type ReviewState } from '@/domain/review'
import { staffAct } from '../publication/endpoint'
import { findRevisions } from '../publication/findRevisions'
import { nameAccounts } from './nameAccounts'

/** Where a text is between its writers and its readers, as the admin and the API show it. */
export interface Review {
  reviewState: ReviewState
  /** Whether there is anything to publish. */
  hasDraft: boolean
  /** It was handed in, and its words have changed since. */
  changedSince: boolean
  /** Names of who has written it since it was last published; empty when nobody has. */
  writers: string
  /** Whether who asks may publish it only by force. */
  needsSecondPerson: boolean
  /** Published without a second person, and not yet approved. */
  forced: { revision: number; reason: string; isOwn: boolean }[]
}

/** `GET /api/{collection}/{id}/review` answers `{ review }` to everyone with an account. */
export function tellReviewEndpoint(type: PublicationType): Endpoint {
  const endpoint = staffAct(type, 'review', async ({ doc: { id }, req }) => ({
    review: await tellReview(type, id, req),
  }))
  return { ...endpoint, method: 'get' }
}

async function tellReview(collection: PublicationType, id: string, req: PayloadRequest): Promise<Review> {
  const read = { collection, id, depth: 0, draft: true, overrideAccess: true, req } as const
  const newest = await req.payload.findByID(read)
  const { writers } = toWriting(newest.writers)
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  const reviewState = newest.reviewState ?? 'writing'
  return {
    reviewState,
    hasDraft: newest._status === 'draft',
    changedSince: reviewState === 'writing' && (await hasChangedSince(id, req)),
    writers: writers.length > 0 ? await nameAccounts(writers, req) : '',
    needsSecondPerson: Boolean(site.requiresSecondPerson) && writers.includes(req.user?.id ?? ''),
    forced: await findForced(id, req),
  }
}

/** The last thing its review knows of is that the words changed. */
async function hasChangedSince(document: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'acts',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-createdAt',
    where: { document: { equals: document }, act: { in: ['sent-for-review', 'returned', 'published'] } },
  })
  const [last] = docs
  const details = last?.details
  return last?.act === 'returned' && typeof details === 'object' && details !== null && 'fields' in details
}

async function findForced(id: string, req: PayloadRequest): Promise<Review['forced']> {
  const revisions = await findRevisions(id, req)
  return revisions.flatMap(({ number, forcedBecause, approvedAt, by }) =>
    forcedBecause && !approvedAt ? [{ revision: number, reason: forcedBecause, isOwn: idOf(by) === req.user?.id }] : [],
  )
}
