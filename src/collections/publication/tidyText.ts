import type { CollectionBeforeValidateHook } from 'payload'
import type { PublicationDoc } from './publicationDoc'

/** Stores every word in Unicode NFC, so that one spelling is one string for search, links and comparison. */
export const tidyText: CollectionBeforeValidateHook<PublicationDoc> = ({ data }) => data && normalized(data)

function normalized<Value>(value: Value): Value {
  // Each branch gives back a value of the shape it was given, which TypeScript cannot see.
  if (typeof value === 'string') return value.normalize('NFC') as Value
  if (Array.isArray(value)) return value.map(normalized) as Value
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, normalized(part)])) as Value
}
