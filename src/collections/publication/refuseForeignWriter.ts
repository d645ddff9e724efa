import type { CollectionBeforeOperationHook } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canWrite } from '@/domain/roles'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'

/**
 * Refuses whoever may not write a text's language before anything else is asked of the change: Payload asks its access
 * rules only after these hooks, and they would tell what stands in the way, or keep the refused words beside the text.
 */
export const refuseForeignWriter: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || (operation !== 'update' && operation !== 'delete')) return args
  const account = accountOf(req)
  const t = editorWords(req)
  if (!account) throw new RefusalError(t('Refusal.accountNeeded'), 403)
  if (!('id' in args) || typeof args.id !== 'string') return args

  const text = await req.payload.findByID({
    // A collection's configuration knows its slug only as a string.
    collection: collection.slug as PublicationType,
    id: args.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: { language: true },
    trash: true,
  })
  if (text && !canWrite(account, text.language))
    throw new RefusalError(t('Refusal.mayNotWriteLanguage', { language: text.language }), 403)
  return args
}
