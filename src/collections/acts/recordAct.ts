import type { PayloadRequest } from 'payload'
import type { ActName } from '@/domain/act'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { instantOf } from '../access/instantOf'

interface Deed {
  act: ActName
  type: PublicationType
  /** The text it was done to. */
  doc: { id: string; language: Locale; title?: string | null }
  /** Number of the revision it was about, or made. */
  revision?: number | null
  /** Payload's version of the text at the time. */
  version?: string | null
  /** What else is worth knowing: values before and after, a reason. */
  details?: Record<string, unknown> | null
  req: PayloadRequest
}

/**
 * Writes an act into the audit log, in the transaction of the act itself: both are done, or neither. Without an account
 * the newsroom itself acted.
 */
export async function recordAct({ act, type, doc, revision, version, details, req }: Deed): Promise<void> {
  await req.payload.create({
    collection: 'acts',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      at: instantOf(req).toISOString(),
      act,
      type,
      document: doc.id,
      language: doc.language,
      title: doc.title ?? null,
      revision: revision ?? null,
      version: version ?? null,
      by: req.user?.id ?? null,
      byName: req.user ? req.user.name || req.user.email : null,
      details: details ?? null,
    },
  })
}
