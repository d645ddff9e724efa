import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canPublish } from '@/domain/roles'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { isLive } from './isLive'

/**
 * Keeps a public text as it stands unless the change says what it means to do.
 *
 * An update that neither saves a draft nor names a status would, on a text with a newer draft, take the live text down
 * and put the draft's words into it. An account that may not publish may only save drafts of what is live. And what is
 * done to many texts at once can neither be published nor taken from its readers: nobody would see each of them.
 */
export const guardLiveText: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' && operation !== 'create') return args

  const { id, data, isDraft } = changeOf(args)
  const mayPublish = !req.user || canPublish(accountOf(req))
  const t = editorWords(req)
  if ('_status' in data && data._status !== 'draft' && data._status !== 'published')
    throw new RefusalError(t('Refusal.statusUnknown'), 400)
  // The admin's form sends along that a text is not in the trash; of one text, `isTrashed` tells whether that is new.
  const movesToTrash = Boolean(data.deletedAt) || (operation === 'update' && id === null && 'deletedAt' in data)
  if (movesToTrash && !mayPublish) throw new RefusalError(t('Refusal.mayNotPublish'), 403)
  if (operation === 'create') return args

  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  if (id !== null && !mayPublish && (await isTrashed(type, id, req)))
    throw new RefusalError(t('Refusal.mayNotPublish'), 403)
  if (isDraft) return args
  // Who takes a text out of the trash has not said that readers are to have it.
  if (id !== null && 'deletedAt' in data && !data.deletedAt && !('_status' in data) && (await isTrashed(type, id, req)))
    data._status = 'draft'
  if (id === null) throw new RefusalError(t('Refusal.oneAtATime'), 400)

  const saysStatus = '_status' in data || Boolean(data.deletedAt)
  if ((mayPublish && saysStatus) || !(await isLive(type, id, req))) return args
  if (!mayPublish) throw new RefusalError(t('Refusal.mayNotPublish'), 403)
  if (await hasNewerDraft(type, id, req)) throw new RefusalError(t('Refusal.sayWhatToSave'), 400)
  return args
}

interface Change {
  id: string | null
  data: { _status?: unknown; deletedAt?: unknown }
  isDraft: boolean
}

// Payload types the arguments of all its operations as one union.
function changeOf(args: object): Change {
  const flag = (name: string) => Object.entries(args).some(([other, value]) => other === name && Boolean(value))
  return {
    id: 'id' in args && typeof args.id === 'string' ? args.id : null,
    data: 'data' in args && typeof args.data === 'object' && args.data !== null ? args.data : {},
    // With either of these a draft is no draft to Payload.
    isDraft: flag('draft') && !flag('unpublishAllLocales') && !flag('publishAllLocales'),
  }
}

async function isTrashed(collection: PublicationType, id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    trash: true,
    where: { id: { equals: id }, deletedAt: { exists: true } },
  })
  return totalDocs > 0
}

async function hasNewerDraft(collection: PublicationType, id: string, req: PayloadRequest): Promise<boolean> {
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
  return newest?._status === 'draft'
}
