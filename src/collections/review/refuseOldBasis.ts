import { killTransaction, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { basisOf, toWriting } from '@/domain/review'
import { editorWords } from '../access/editorWords'
import { holdFamily } from '../access/holdFamily'
import { RefusalError } from '../access/refusalError'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findLockOwner } from './findLockOwner'
import { nameAccounts } from './nameAccounts'
import { setAside } from './setAside'

/**
 * Refuses to save a text over words that its writer has never seen: those that somebody else saved meanwhile, or is
 * writing now. The refused words are kept beside the text. Saves of one text wait for each other, so that of two at the
 * same instant one is refused. Nor is a text deleted that somebody is writing.
 *
 * A save says what it is based on with `basedOn` in its body or in `If-Match`; one that does not say is taken at its word.
 */
export const refuseOldBasis: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const change = toChange(args)
  if ((operation !== 'update' && operation !== 'delete') || change.id === null) return args

  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  await holdFamily(type, change.id, req)
  if (change.isOwnAct) return args
  const newest = await findNewest(type, change.id, req)
  if (!newest) return args

  if (operation === 'delete') {
    const refusal = await findOwner(change.id, change, req)
    if (refusal) throw new RefusalError(refusal, 409)
    return { ...args, overrideLock: true }
  }
  const refusal = await findRefusal(newest, change, req)
  if (refusal) {
    // The save is given up before its words are kept: many that each held one line to the database and waited for
    // another would wait for ever.
    await killTransaction(req)
    await setAside({ type, doc: newest, data: change.data, text: refusal, req })
    throw new RefusalError(refusal, 409)
  }
  // The lock has been heeded. Payload would look at it once more, on another line to the database than the save holds:
  // as many saves as there are lines would wait for each other for ever.
  return { ...args, overrideLock: true }
}

interface Change {
  id: string | null
  data: Record<string, unknown>
  /** Of the newsroom itself, within an act that has been judged. */
  isOwnAct: boolean
  heedsLock: boolean
}

// Payload types the arguments of all its operations as one union.
function toChange(args: object): Change {
  const known = new Map<string, unknown>(Object.entries(args))
  const data = known.get('data')
  const id = known.get('id')
  return {
    id: typeof id === 'string' ? id : null,
    data: typeof data === 'object' && data !== null ? { ...data } : {},
    isOwnAct: known.get('overrideAccess') === true,
    heedsLock: known.get('overrideLock') === false,
  }
}

async function findNewest(
  collection: PublicationType,
  id: string,
  req: PayloadRequest,
): Promise<PublicationDoc | null> {
  const read = {
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
    trash: true,
  } as const
  return req.payload.findByID(read)
}

/** Why the save is refused, for who made it; `null` when it may be made. */
async function findRefusal(newest: PublicationDoc, change: Change, req: PayloadRequest): Promise<string | null> {
  const { saved } = toWriting(newest.writers)
  const isOwnPage = saved !== null && saved.pageId !== null && saved.pageId === change.data.pageId
  const basis = basisAskedFor(change.data, req)
  const t = editorWords(req)
  if (basis !== null && basis !== basisOf(newest) && !isOwnPage) {
    const name = saved?.by ? await nameAccounts([saved.by], req) : t('Review.newsroom')
    return t('Refusal.savedMeanwhile', { name, at: new Date(saved?.at ?? newest.updatedAt) })
  }

  return findOwner(newest.id, change, req)
}

/** That somebody else is writing the text now; `null` when nobody is. */
async function findOwner(id: string, { heedsLock }: Change, req: PayloadRequest): Promise<string | null> {
  const owner = heedsLock ? await findLockOwner(id, req) : null
  if (!owner || owner === req.user?.id) return null
  return editorWords(req)('Refusal.beingEdited', { name: await nameAccounts([owner], req) })
}

function basisAskedFor({ basedOn }: Record<string, unknown>, req: PayloadRequest): string | null {
  const header = req.headers?.get('If-Match')?.match(/^(?:W\/)?"(.+)"$/)?.[1]
  return header ?? (typeof basedOn === 'string' && basedOn !== '' ? basedOn : null)
}
