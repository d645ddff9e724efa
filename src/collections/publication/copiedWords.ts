import { createHash } from 'node:crypto'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/** The words of a text that a translator starts from. */
export type Words = Pick<PublicationDoc, 'title' | 'standfirst' | 'body'>

/** What a translation can still hold in the original's language. A name can be the same in both, so the title may stay. */
const parts = ['standfirst', 'body'] as const
export type Part = (typeof parts)[number]

/**
 * Fingerprints of the words that a translation is started with, kept beside them. As long as a part's own fingerprint is
 * the same, that part is not translated.
 *
 * @returns SHA-256 of each part, with a space between; `-` for a part without words.
 */
export function fingerprintOf(doc: Partial<Words>): string {
  return parts.map((part) => fingerprintOfPart(doc, part)).join(' ')
}

/**
 * The parts of a translation that still are a copy of the words it was started with.
 *
 * @param doc A text; one that was not started as a translation has none.
 */
export function findCopiedParts(doc: Partial<PublicationDoc>): Part[] {
  const copied = doc.copiedWords?.split(' ') ?? []
  return parts.filter((part, index) => {
    const now = fingerprintOfPart(doc, part)
    return now !== '-' && now === copied[index]
  })
}

function fingerprintOfPart(doc: Partial<Words>, part: Part): string {
  const words = part === 'body' ? sorted(bodyOf(doc).root.children) : (doc.standfirst ?? '').trim()
  if (words === '' || (Array.isArray(words) && words.length === 0)) return '-'
  return createHash('sha256').update(JSON.stringify(words)).digest('hex')
}

// PostgreSQL's jsonb does not keep the order of keys. What the newsroom keeps with a node is no word of it.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '$')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}
