import { textFormat, type BodyNode } from '@/domain/body'
import { isSpan, type Inline, type Mark } from './inline'
import type { ReadInlines } from './readInlines'

interface Around {
  format: number
  /** The numbers of the marks around, outermost first. */
  marks: number[]
  nodes: ReadInlines['nodes']
}

/**
 * Words with marks as nodes of a text. Links and breaks are the original's own. A mark that the original does not have
 * leaves its words unmarked.
 *
 * The numbers stay with the words as their state: a translation may have its marks in another order than the original.
 *
 * @param inlines The translation's words.
 * @param nodes   The nodes of the original's marks.
 */
export function writeInlines(inlines: readonly Inline[], nodes: ReadInlines['nodes']): BodyNode[] {
  return write(inlines, { format: 0, marks: [], nodes })
}

function write(inlines: readonly Inline[], around: Around): BodyNode[] {
  return inlines.flatMap((inline) =>
    typeof inline === 'string' ? writeWords(inline, around) : writeMark(inline, around),
  )
}

function writeWords(text: string, { format, marks }: Around): BodyNode[] {
  if (text === '') return []
  return [{ type: 'text', text, format, ...stateOf(marks) }]
}

function writeMark(mark: Mark, around: Around): BodyNode[] {
  const within = { ...around, marks: [...around.marks, mark.mark] }
  const node = around.nodes.get(mark.mark)
  if (!isSpan(mark)) return [{ ...(node?.type === mark.type ? node : { type: mark.type }), ...stateOf(within.marks) }]
  if (mark.type !== 'link') return write(mark.children, { ...within, format: around.format | textFormat[mark.type] })
  return node && 'children' in node
    ? [{ ...node, children: write(mark.children, within) }]
    : write(mark.children, around)
}

function stateOf(marks: readonly number[]) {
  return marks.length > 0 ? { $: { marks: marks.join(' ') } } : {}
}
