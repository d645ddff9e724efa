import type { CollectionBeforeChangeHook } from 'payload'
import { isLocale } from '@/i18n/locales'
import type { Term as TermDoc } from '@/payload-types'
import { findTermFaults } from '@/translation/glossary/findTermFaults'
import { toTerm } from '@/translation/glossary/toTerm'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'
import { findTermsFor } from './findTermsFor'

/** Refuses a term that the glossary cannot hold, and says all that is wrong with it. */
export const refuseFaultyTerm: CollectionBeforeChangeHook<TermDoc> = async ({ collection, data, originalDoc, req }) => {
  const stored = { ...originalDoc, ...data }
  if (!isWhole(stored)) return data

  const term = toTerm(stored)
  const others = (await findTermsFor(term, req)).filter(({ id }) => id !== originalDoc?.id)
  const t = editorWords(req)
  const issues = findTermFaults(term, others).map(({ at, fault, words }) => ({
    path: at,
    message: t(`Refusal.term.${fault}`, { words }),
  }))
  refuse(issues, { collection: collection.slug, req })
  return data
}

/** Payload asks after this for what a term must have. */
function isWhole(term: Partial<TermDoc>): term is TermDoc {
  return isLocale(term.source) && isLocale(term.target) && Boolean(term.term) && Boolean(term.translation)
}
