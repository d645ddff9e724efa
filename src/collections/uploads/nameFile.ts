import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import type { FileCollection } from '@/domain/address'
import { toSlug } from '@/domain/slug'
import { defaultLocale } from '@/i18n/locales'
import { findFreeName } from './findFreeName'
import { mayWrite } from './mayWrite'

const pictures = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif']
const extensions = [...pictures, '.pdf', '.docx', '.xlsx', '.pptx', '.odt', '.ods', '.odp']

/**
 * Gives an uploaded file a name that every system can spell, the words of its own name as an address has them, and that
 * no other file has or has had.
 */
export const nameFile: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file || !mayWrite(args)) return args

  const { name, ext } = path.parse(req.file.name.normalize('NFC'))
  // Another ending would say something untrue of what may be uploaded here, to systems that believe endings.
  const extension = extensions.find((known) => known === ext.toLowerCase()) ?? ''
  // What ends as `-480x320` is the name of a smaller size, and of no picture itself.
  const words = toSlug(name, defaultLocale).replace(/(\d)x(?=\d+$)/, '$1-')
  req.file.name = await findFreeName({
    // The two collections that have files use this hook.
    collection: collection.slug as FileCollection,
    name: words || 'fil',
    extension,
    ownId: 'id' in args && typeof args.id === 'string' ? args.id : undefined,
    req,
  })
  return args
}
