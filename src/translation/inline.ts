import type { textFormat } from '@/domain/body'

/** How words are marked. A link's address and a line break's node stay with the original. */
export type MarkType = keyof typeof textFormat | 'link' | 'linebreak' | 'tab'

/** Marks that stand at a point and hold no words. */
export const pointTypes = ['linebreak', 'tab'] as const satisfies readonly MarkType[]
export type PointType = (typeof pointTypes)[number]

/** Words with a mark around them. */
export interface Span {
  /** From 1 in the original's reading order; the translation's marks have their originals' numbers. */
  mark: number
  type: Exclude<MarkType, PointType>
  children: Inline[]
}

/** A mark without words. */
export interface Point {
  mark: number
  type: PointType
}

export type Mark = Span | Point

/** What the words of a unit are made of: plain words and numbered marks. */
export type Inline = string | Mark

/** Whether a mark has words around which it stands. */
export function isSpan(mark: Mark): mark is Span {
  return 'children' in mark
}

/** Every mark, in reading order, each before those within it. */
export function* marksOf(inlines: readonly Inline[]): Generator<Mark> {
  for (const inline of inlines) {
    if (typeof inline === 'string') continue
    yield inline
    if (isSpan(inline)) yield* marksOf(inline.children)
  }
}

/** The words alone, with line breaks and tabs as the characters they are. */
export function toPlainWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline
      return isSpan(inline) ? toPlainWords(inline.children) : inline.type === 'tab' ? '\t' : '\n'
    })
    .join('')
}
