import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { toSlug } from '@/domain/slug'
import { defaultLocale } from '@/i18n/locales'

const extensions = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.pdf', '.docx', '.xlsx', '.pptx', '.odt', '.ods', '.odp']

/** Gives an uploaded file a name that every system can spell: the words of its own name as an address has them. */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file) {
    const { name, ext } = path.parse(req.file.name.normalize('NFC'))
    // Another ending would say something untrue of what may be uploaded here, to systems that believe endings.
    const extension = extensions.find((known) => known === ext.toLowerCase()) ?? ''
    req.file.name = `${toSlug(name, defaultLocale) || 'fil'}${extension}`
  }
  return args
}
