import type { CollectionBeforeValidateHook } from 'payload'
import { normalizeText } from '@/richText/walk'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/** Stores every word in Unicode NFC, so that one spelling is one string for search, links and comparison. */
export const tidyText: CollectionBeforeValidateHook<PublicationDoc> = ({ data }) => {
  if (!data) return data

  const plain = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.normalize('NFC') : value,
  ])
  return { ...Object.fromEntries(plain), ...(data.body ? { body: normalizeText(bodyOf(data)) } : {}) }
}
