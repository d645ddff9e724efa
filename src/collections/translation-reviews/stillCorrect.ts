import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { publishersAct } from '../publication/endpoint'
import { findRevisions } from '../publication/findRevisions'
import { recordReview } from './recordReview'

/**
 * `POST /api/{collection}/{id}/still-correct` with `{ "revision": 4 }`: a public translation is still true, as it stands, to
 * the revision of its original that was on screen. A newer one, published meanwhile, leaves it behind by what that says.
 */
export function stillCorrectEndpoint(type: PublicationType): Endpoint {
  return publishersAct(type, 'still-correct', async ({ doc, body, req }) => {
    const t = editorWords(req)
    const originalId = idOf(doc.original)
    if (!originalId) throw new RefusalError(t('Refusal.notATranslation'), 400)
    if (doc._status !== 'published') throw new RefusalError(t('Refusal.notPublic'), 409)

    const revision = await findAskedRevision(originalId, body, req)
    await recordReview({ type, doc, originalId, kind: 'still-correct', revision, req })
    await recordAct({ act: 'still-correct', type, doc, details: { original: originalId, originalRevision: revision }, req })
    return { doc: { id: doc.id }, revision }
  })
}

/** Only a revision that there is can have been on screen. */
async function findAskedRevision(originalId: string, { revision }: Record<string, unknown>, req: PayloadRequest): Promise<number> {
  const found = (await findRevisions(originalId, req)).find(({ number }) => number === revision)
  if (!found) throw new RefusalError(editorWords(req)('Refusal.revisionUnknown'), 400)
  return found.number
}
