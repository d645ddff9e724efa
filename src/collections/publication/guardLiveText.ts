import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canPublish } from '@/domain/roles'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { isLive } from './isLive'

/**
 * Keeps a public text as it stands unless the change says what it means to do.
 *
 * An update that neither saves a draft nor names a status would, on a text with a newer draft, take the live text down
 * and put the draft's words into it. And an account that may not publish may only save drafts of what is live.
 */
export const guardLiveText: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || ('draft' in args && args.draft)) return args

  const { id, data } = changeOf(args)
  const mayPublish = !req.user || canPublish(accountOf(req))
  const saysStatus = '_status' in data || 'deletedAt' in data
  if (mayPublish && saysStatus) return args

  const t = editorWords(req)
  // A change of many texts at once has no id; it must always say what it means.
  // And a collection's configuration knows its slug only as a string.
  const state = id ? await findState(id, collection.slug as PublicationType, req) : { isLive: true, hasNewerDraft: true }
  if (!mayPublish && state.isLive) throw new APIError(t('Refusal.mayNotPublish'), 403)
  if (!saysStatus && state.isLive && state.hasNewerDraft) throw new APIError(t('Refusal.sayWhatToSave'), 400)
  return args
}

// Payload types the arguments of all its operations as one union.
function changeOf(args: object): { id: string | null; data: object } {
  const id = 'id' in args && typeof args.id === 'string' ? args.id : null
  const data = 'data' in args && typeof args.data === 'object' && args.data !== null ? args.data : {}
  return { id, data }
}

async function findState(id: string, collection: PublicationType, req: PayloadRequest) {
  const newest = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
    select: { _status: true },
  })
  return { isLive: await isLive(collection, id, req), hasNewerDraft: newest?._status === 'draft' }
}
