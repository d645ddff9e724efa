import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { toSlug } from '@/domain/slug'
import { defaultLocale } from '@/i18n/locales'

/** Gives an uploaded file a name that every system can spell: the words of its own name as an address has them. */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file) {
    const { name, ext } = path.parse(req.file.name.normalize('NFC'))
    req.file.name = `${toSlug(name, defaultLocale) || 'fil'}${ext.toLowerCase()}`
  }
  return args
}
