import type { CollectionBeforeValidateHook } from 'payload'
import { normalizeWords } from '@/domain/normalizeWords'
import type { Term as TermDoc } from '@/payload-types'
import { editorWords } from '../access/editorWords'
import { refuse } from '../access/refuse'

const oneLine = ['term', 'translation'] as const
const manyLines = ['forms', 'admitted', 'forbidden'] as const
const words = [...oneLine, ...manyLines, 'note'] as const

/**
 * Stores words as they are compared: in NFC, one space between them and none around, no line of a list twice or empty.
 * What is no text, which Payload would store as it is, is refused.
 */
export const tidyTerm: CollectionBeforeValidateHook<TermDoc> = ({ collection, data, req }) => {
  if (!data) return data
  const tidy: Partial<Record<string, unknown>> = normalizeWords(data)
  const message = editorWords(req)('Refusal.notText')
  const strange = words.filter((name) => tidy[name] !== undefined && tidy[name] !== null && !isText(tidy[name]))
  refuse(strange.map((path) => ({ path, message })), { collection: collection.slug, req })
  return {
    ...tidy,
    ...Object.fromEntries(oneLine.flatMap((name) => (isText(tidy[name]) ? [[name, tidyLine(tidy[name])]] : []))),
    ...Object.fromEntries(manyLines.flatMap((name) => (isText(tidy[name]) ? [[name, tidyLines(tidy[name])]] : []))),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function tidyLine(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim()
}

function tidyLines(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(tidyLine)
  return [...new Set(lines)].filter((line) => line !== '').join('\n')
}
