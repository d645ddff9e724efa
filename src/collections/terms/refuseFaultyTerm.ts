import type { CollectionBeforeChangeHook } from 'payload'
import type { Term as TermDoc } from '@/payload-types'
import { findTermFaults } from '@/translation/glossary/findTermFaults'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'
import { findTermsFor } from './findTermsFor'
import { toTerm } from './toTerm'

/** Refuses a term that the glossary cannot hold, and says all that is wrong with it. */
export const refuseFaultyTerm: CollectionBeforeChangeHook<TermDoc> = async ({ collection, data, originalDoc, req }) => {
  // Every field that a term must have has been asked for by now; what is not sent stays as it is stored.
  const term = toTerm({ ...originalDoc, ...data } as TermDoc)
  const others = (await findTermsFor(term, req)).filter(({ id }) => id !== originalDoc?.id)
  const t = editorWords(req)
  const issues = findTermFaults(term, others).map(({ at, fault, words }) => ({
    path: at,
    message: t(`Refusal.term.${fault}`, { words }),
  }))
  refuse(issues, { collection: collection.slug, req })
  return data
}
