import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { reviewStates, type ReviewState } from '@/domain/review'
import { canPublish, canWrite } from '@/domain/roles'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { recordComment } from '../comments/recordComment'
import { toCommentText } from '../comments/toCommentText'
import { staffAct } from '../publication/endpoint'
import type { PublicationDoc } from '../publication/publicationDoc'

/**
 * `POST /api/{collection}/{id}/review` moves the newest draft of a text between its writer and who publishes it:
 *
 * - `{ "state": "ready" }`: who may write its language hands it in.
 * - `{ "state": "returned", "comment": "…" }`: who may publish sends it back, and says why.
 * - `{ "state": "writing" }`: who may write its language takes it back.
 *
 * `"comment"` may go along with each. Nothing is published, and no word is changed. Answers
 * `{ doc: { id, reviewState } }`; 409 when there is nothing to hand in or to send back.
 */
export function reviewEndpoint(type: PublicationType): Endpoint {
  return staffAct(type, 'review', async ({ doc: { id }, body, req }) => {
    const state = reviewStates.find((one) => one === body.state)
    if (!state) throw new RefusalError(editorWords(req)('Refusal.reviewStateUnknown'), 400)

    const doc = await req.payload.findByID({ collection: type, id, depth: 0, draft: true, overrideAccess: true, req })
    const comment = toCommentText(body.comment, req)
    refuseMove({ doc, state, comment, req })
    await req.payload.update({
      collection: type,
      id,
      depth: 0,
      draft: true,
      overrideAccess: true,
      req,
      data: { reviewState: state },
    })
    const kind = state === 'returned' ? 'returned' : 'comment'
    if (comment) await recordComment({ type, doc, kind, text: comment, req })
    const details = comment ? { comment } : null
    if (state === 'ready') await recordAct({ act: 'sent-for-review', type, doc, details, req })
    else
      await recordAct({
        act: 'returned',
        type,
        doc,
        details: state === 'writing' ? { because: 'taken-back' } : details,
        req,
      })
    return { doc: { id, reviewState: state } }
  })
}

interface Move {
  doc: PublicationDoc
  state: ReviewState
  comment: string
  req: PayloadRequest
}

function refuseMove({ doc, state, comment, req }: Move): void {
  const t = editorWords(req)
  const account = accountOf(req)
  const { language } = doc
  if (state === 'returned' && !canPublish(account)) throw new RefusalError(t('Refusal.mayNotReview'), 403)
  if (state !== 'returned' && !canWrite(account, language))
    throw new RefusalError(t('Refusal.mayNotWriteLanguage', { language }), 403)
  if (doc._status !== 'draft') throw new RefusalError(t('Refusal.nothingToReview'), 409)
  if (state === 'returned' && doc.reviewState !== 'ready') throw new RefusalError(t('Refusal.notHandedIn'), 409)
  if (state === 'returned' && comment === '') throw new RefusalError(t('Refusal.returnNeedsComment'), 400)
}
