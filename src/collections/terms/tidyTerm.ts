import type { CollectionBeforeValidateHook } from 'payload'
import { normalizeWords } from '@/domain/normalizeWords'
import type { Term as TermDoc } from '@/payload-types'

const wordLists = ['forms', 'admitted', 'forbidden'] as const

/** Stores words as they are compared: in NFC, one space between them and none around, no word of a list twice. */
export const tidyTerm: CollectionBeforeValidateHook<TermDoc> = ({ data }) => {
  if (!data) return data
  const tidy = normalizeWords(data)
  return {
    ...tidy,
    ...(tidy.term === undefined ? {} : { term: tidyWords(tidy.term) }),
    ...(tidy.translation === undefined ? {} : { translation: tidyWords(tidy.translation) }),
    ...Object.fromEntries(wordLists.flatMap((name) => (tidy[name] === undefined ? [] : [[name, tidyList(tidy[name])]]))),
  }
}

// What is sent over the API may be anything; Payload refuses what is no text when the hook has left it as it is.
function tidyWords<Value>(words: Value): Value | string {
  return typeof words === 'string' ? words.replaceAll(/\s+/g, ' ').trim() : words
}

function tidyList<Value>(words: Value): Value | unknown[] {
  if (!Array.isArray(words)) return words
  return [...new Set(words.map((word: unknown) => tidyWords(word)))].filter((word) => word !== '')
}
