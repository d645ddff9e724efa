import { createHash } from 'node:crypto'
import type { Inline } from './inline'
import { spellInlines } from './spellInlines'
import { tidyInlines } from './tidyInlines'

/**
 * What tells the words and marks of one part from any others.
 *
 * @returns 32 hexadecimal digits.
 */
export function fingerprintOf(inlines: readonly Inline[]): string {
  return createHash('sha256').update(spellInlines(tidyInlines(inlines))).digest('hex').slice(0, 32)
}
