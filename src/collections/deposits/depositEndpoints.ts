import type { Endpoint, PayloadRequest } from 'payload'
import type { DepositCopy } from '@/domain/legalDeposit'
import { originalIdOf } from '@/domain/originalIdOf'
import type { PublicationType } from '@/domain/publication'
import { findCopiesOf } from '@/legal-deposit/findDepositCopies'
import { databaseOf } from '../access/databaseOf'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { publishersAct, staffAct } from '../publication/endpoint'
import type { PublicationDoc } from '../publication/publicationDoc'
import { readDelivery } from './readDelivery'
import { recordDeposit } from './recordDeposit'
import { undoDeposit } from './undoDeposit'

/**
 * What of a text, in any of its languages, is to be delivered to the National Library:
 *
 * - `GET /api/{collection}/{id}/deposits` tells everyone with an account.
 * - `POST /api/{collection}/{id}/deposits` with `{ "language": "sv", "contents": […], "way": "feed" | "form" | "email",
 *   "deliveredOn": "2026-11-22", "note": "…" }` says that what is to be delivered of the copy in a language was delivered, but
 *   for files that were uploaded after that day. `contents` is the copy's `consignment` as it was seen; without it, nobody has
 *   looked. For those who may publish.
 * - `POST /api/{collection}/{id}/deposits/{depositId}/undo` takes that back. For those who may publish.
 *
 * All three answer `{ copies: […] }`, as `domain/legalDeposit` tells them; empty for a text that is not public, or not
 * under legal deposit. 400 for a day or a way that is none, 409 for what is not to be delivered, or has been, or has
 * changed since it was seen.
 */
export function depositEndpoints(type: PublicationType): Endpoint[] {
  return [
    { ...staffAct(type, 'deposits', async ({ doc, req }) => ({ copies: await findCopies(type, doc, req) })), method: 'get' },
    deliverEndpoint(type),
    publishersAct(type, 'deposits/:depositId/undo', async ({ doc, req }) => {
      await undoDeposit(await findCopies(type, doc, req), req)
      return { copies: await findCopies(type, doc, req) }
    }),
  ]
}

/** The second of them. */
export function deliverEndpoint(type: PublicationType): Endpoint {
  return publishersAct(type, 'deposits', async ({ doc, body, req }) => {
    const copy = getCopy(await findCopies(type, doc, req), body.language, req)
    await recordDeposit({ copy, delivery: readDelivery(body, copy, req), req })
    return { copies: await findCopies(type, doc, req) }
  })
}

async function findCopies(type: PublicationType, doc: PublicationDoc, req: PayloadRequest): Promise<DepositCopy[]> {
  const act = { database: await databaseOf(req), transactionId: (await req.transactionID) ?? undefined }
  return findCopiesOf(type, [originalIdOf(doc)], { payload: req.payload, now: instantOf(req), act })
}

function getCopy(copies: DepositCopy[], language: unknown, req: PayloadRequest): DepositCopy {
  const t = editorWords(req)
  const copy = copies.find((one) => one.language === language)
  if (!copy) throw new RefusalError(t('Refusal.nothingToDeliver'), 409)
  if (copy.state === 'delivered') throw new RefusalError(t('Refusal.alreadyDelivered'), 409)
  return copy
}
