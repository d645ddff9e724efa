import type { PayloadRequest } from 'payload'
import type { Publication, PublicationType } from '@/domain/publication'
import type { PublicationDoc } from './stored'
import { toPublications } from './toPublications'

interface Told {
  type: PublicationType
  doc: PublicationDoc
  at: Date
  req: PayloadRequest
}

/**
 * A text as its readers are told it at an instant, read within the request's own transaction.
 *
 * @returns `null` for a translation whose original has no readers then.
 */
export async function tellRevision({ type, doc, at, req }: Told): Promise<Publication | null> {
  const transactionId = (await req.transactionID) ?? undefined
  const reader = { payload: req.payload, locale: doc.language, now: at, transactionId }
  const publications = await toPublications(type, [doc], reader)
  return publications[0] ?? null
}
