import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { deleteSearchEntry, writeSearchEntry } from '@/search/writeSearchEntry'
import { databaseOf } from '../access/databaseOf'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/**
 * Lets readers find a text by the words it is published with. A draft beside it changes nothing, and a text that is
 * taken from its readers is not found, whatever the entry says.
 */
export const recordSearchEntry: CollectionAfterChangeHook<PublicationDoc> = async ({ collection, doc, req }) => {
  if (doc._status !== 'published') return doc

  await writeSearchEntry(await databaseOf(req), {
    id: doc.id,
    // A collection's configuration knows its slug only as a string.
    type: collection.slug as PublicationType,
    language: doc.language,
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    body: bodyOf(doc),
  })
  return doc
}

/** Lets go of the words of a text that is deleted for good. */
export const forgetSearchEntry: CollectionAfterDeleteHook<PublicationDoc> = async ({ doc, req }) => {
  await deleteSearchEntry(await databaseOf(req), doc.id)
  return doc
}
