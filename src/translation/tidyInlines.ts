import { keepLegalCharacters } from '@/domain/legalCharacters'
import { isSpan, type Inline } from './inline'

/**
 * The same words and marks written in one way: neighbouring words as one, none of them empty, without characters that
 * no file may hold, in Unicode NFC. What was stored and what came back in a file can be compared then.
 *
 * @param inlines Of one unit.
 */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  const tidy: Inline[] = []
  for (const inline of inlines) {
    const last = tidy.at(-1)
    if (typeof inline !== 'string')
      tidy.push(isSpan(inline) ? { ...inline, children: tidyInlines(inline.children) } : inline)
    else if (typeof last === 'string') tidy.splice(-1, 1, keepLegalCharacters(last + inline))
    else if (keepLegalCharacters(inline) !== '') tidy.push(keepLegalCharacters(inline))
  }
  return tidy
}

/** Whether two units hold the same words in the same marks; both tidy. */
export function hasSameInlines(one: readonly Inline[], other: readonly Inline[]): boolean {
  return one.length === other.length && one.every((inline, index) => isSame(inline, other[index]))
}

function isSame(one: Inline, other: Inline | undefined): boolean {
  if (typeof one === 'string' || typeof other === 'string' || !other) return one === other
  if (one.mark !== other.mark || one.type !== other.type) return false
  return hasSameInlines(isSpan(one) ? one.children : [], isSpan(other) ? other.children : [])
}
