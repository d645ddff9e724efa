import type { CollectionBeforeValidateHook } from 'payload'
import { normalizeWords } from '@/domain/normalizeWords'
import type { Term as TermDoc } from '@/payload-types'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'

const plainWords = ['term', 'translation', 'note'] as const
const wordLists = ['forms', 'admitted', 'forbidden'] as const

/**
 * Stores words as they are compared: in NFC, one space between them and none around, no word of a list twice. Payload
 * would take anything for a list of words.
 */
export const tidyTerm: CollectionBeforeValidateHook<TermDoc> = ({ collection, data, req }) => {
  if (!data) return data
  const sent: Partial<Record<string, unknown>> = normalizeWords(data)
  const strange = [
    ...plainWords.filter((name) => !isNothing(sent[name]) && typeof sent[name] !== 'string'),
    ...wordLists.filter((name) => !isNothing(sent[name]) && !isWordList(sent[name])),
  ]
  const message = editorWords(req)('Refusal.notText')
  refuse(strange.map((path) => ({ path, message })), { collection: collection.slug, req })
  return { ...sent, ...tidy(sent) }
}

function tidy(sent: Partial<Record<string, unknown>>): Partial<TermDoc> {
  const { term, translation } = sent
  const lists = wordLists.flatMap((name) => (isWordList(sent[name]) ? [[name, tidyList(sent[name])] as const] : []))
  return {
    ...(typeof term === 'string' ? { term: tidyLine(term) } : {}),
    ...(typeof translation === 'string' ? { translation: tidyLine(translation) } : {}),
    ...Object.fromEntries(lists),
  }
}

function tidyLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}

function tidyList(lines: readonly string[]): string[] {
  return [...new Set(lines.map(tidyLine))].filter((line) => line !== '')
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null
}

function isWordList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
