import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'
import { normalizeWords } from '@/domain/normalizeWords'

/** Stores every word in Unicode NFC, so that one spelling is one string for search, links and comparison. */
export const tidyWords: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({ data }: { data?: unknown }) =>
  normalizeWords(data)
