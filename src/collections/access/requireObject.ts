import type { CollectionBeforeOperationHook } from 'payload'
import { editorWords } from './editorWords'
import { RefusalError } from './refusalError'

/** Refuses to store what is no object: Payload takes the body of a request as it comes. */
export const requireObject: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args

  const data: unknown = 'data' in args ? args.data : null
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new RefusalError(editorWords(req)('Refusal.notJson'), 400)
  return args
}
