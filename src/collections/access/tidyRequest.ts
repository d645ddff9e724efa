import type { CollectionBeforeOperationHook } from 'payload'
import { normalizeWords } from '@/domain/normalizeWords'

/** Tidies words before anything is done with them: a save that is refused is kept beside its text as it was sent. */
export const tidyRequest: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  return 'data' in args ? { ...args, data: normalizeWords(args.data) } : args
}
