import { createHash } from 'node:crypto'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/** The words of a text that a translator starts from. */
export type Words = Pick<PublicationDoc, 'title' | 'standfirst' | 'body'>

/**
 * A fingerprint of a text's words. A translation keeps that of the words it was started with: as long as its own are
 * the same, nothing in it is translated yet.
 *
 * @returns SHA-256, hexadecimal.
 */
export function fingerprintOf(doc: Partial<Words>): string {
  const words = JSON.stringify([doc.title ?? '', doc.standfirst ?? '', sorted(bodyOf(doc))])
  return createHash('sha256').update(words).digest('hex')
}

/**
 * Whether a translation still holds only the words it was started with.
 *
 * @param doc A text; an original is never a copy.
 */
export function isUntranslatedCopy(doc: Partial<PublicationDoc>): boolean {
  return Boolean(doc.original && doc.copiedWords) && doc.copiedWords === fingerprintOf(doc)
}

// PostgreSQL's jsonb does not keep the order of keys.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}
