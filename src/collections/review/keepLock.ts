import type { CollectionAfterChangeHook } from 'payload'
import type { PublicationDoc } from '../publication/publicationDoc'

/**
 * Keeps a text locked for who writes it while the admin saves by itself. Payload unlocks at every save, and would show
 * the next editor an open door between two keystrokes.
 */
export const keepLock: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, operation, req }) => {
  if (operation !== 'update' || !req.user || String(req.query?.autosave) !== 'true') return doc

  await req.payload.create({
    collection: 'payload-locked-documents',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      // A collection's configuration knows its slug only as a string.
      document: { relationTo: collection.slug as 'articles', value: doc.id },
      user: { relationTo: 'users', value: req.user.id },
    },
  })
  return doc
}
