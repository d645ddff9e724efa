import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isAdmin } from '@/domain/roles'
import { toWriting } from '@/domain/review'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { planOf } from '../publication/planRevision'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findChangedFields } from './changedFields'
import { nameAccounts } from './nameAccounts'

/**
 * Lets a text be published only by somebody who has not written it, where `site` asks for that: the words that come out
 * are words that somebody else has read. It holds for publication at once, at a time, and of an earlier version.
 *
 * An admin gets past it with `?force=1&forcedBecause=…`. The reason is kept with what was published, and another account
 * than the publisher's is asked to approve it afterwards.
 */
export const requireSecondPerson: CollectionBeforeChangeHook<PublicationDoc> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  planOf(req).forcedBecause = undefined
  const before = originalDoc?.id ? originalDoc : null
  if (data._status !== 'published' || data.deletedAt || !req.user || isOwnAct(before, req)) return data
  if (!(await isRequired(req))) return data

  const { writers } = toWriting(before?.writers)
  const hasWritten = writers.includes(req.user.id)
  const writesNow = !before || findChangedFields(collection.fields, data, before).words.length > 0
  if (!hasWritten && !writesNow) return data

  // Nobody is there to answer for it when a change comes at its time.
  planOf(req).forcedBecause = req.context.carriesOutSchedule ? undefined : reasonToForce(req)
  if (planOf(req).forcedBecause) return data
  const names = await nameAccounts(hasWritten || !writesNow ? writers : [...writers, req.user.id], req)
  throw new RefusalError(editorWords(req)('Refusal.secondPersonNeeded', { names }), 403)
}

/** The newsroom publishes again, word for word, what was published before. */
function isOwnAct(before: PublicationDoc | null, { context }: PayloadRequest): boolean {
  return before !== null && context.becomesOriginal === before.id
}

async function isRequired(req: PayloadRequest): Promise<boolean> {
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  return Boolean(site.requiresSecondPerson)
}

/** Why an admin publishes all the same; `undefined` when nobody asks for that. */
function reasonToForce(req: PayloadRequest): string | undefined {
  if (!(req.context.force ?? req.query?.force)) return undefined

  const t = editorWords(req)
  if (!isAdmin(accountOf(req))) throw new RefusalError(t('Refusal.adminsOnly'), 403)
  const reason = req.context.forcedBecause ?? req.query?.forcedBecause
  const words = typeof reason === 'string' ? reason.normalize('NFC').trim() : ''
  if (words === '') throw new RefusalError(t('Refusal.forceNeedsReason'), 400)
  return words
}
