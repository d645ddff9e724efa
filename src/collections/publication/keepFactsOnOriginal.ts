import type { CollectionBeforeValidateHook } from 'payload'
import { namesOfFacts } from './onlyOnOriginal'
import type { PublicationDoc } from './publicationDoc'

/** Leaves no fact on a translation: readers of it are told the facts of the published original. */
export const keepFactsOnOriginal: CollectionBeforeValidateHook<PublicationDoc> = ({ collection, data }) => {
  if (!data?.original) return data

  const facts = Object.fromEntries(
    collection.fields.flatMap((field) =>
      'name' in field && namesOfFacts([field]).length > 0 ? [[field.name, emptyValue(field)]] : [],
    ),
  )
  return { ...data, ...facts }
}

function emptyValue(field: { type: string; hasMany?: boolean }): [] | null {
  return field.hasMany || field.type === 'array' ? [] : null
}
