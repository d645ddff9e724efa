import { isSpan, type Inline } from './inline'

/**
 * Words and marks as a translator writes them in a plain field: `<1>bold words</1>`, and `<2/>` for a break. Words that
 * look like a mark have a backslash before them.
 *
 * @param inlines Of one unit.
 */
export function spellInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline.replace(lookalike, '$1$1\\$2')
      return isSpan(inline) ? `<${inline.mark}>${spellInlines(inline.children)}</${inline.mark}>` : `<${inline.mark}/>`
    })
    .join('')
}

const lookalike = /(\\*)(<\/?\d+\/?>)/g
