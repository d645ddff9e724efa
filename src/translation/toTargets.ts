import { textFormat, type LinkNode } from '@/domain/body'
import { checkMarks } from './checkMarks'
import { isSpan, marksOf, pointTypes, type Inline, type Mark, type MarkType, type PointType, type Span } from './inline'
import { mapParts } from './mapParts'
import { isInlineNode, type InlineNode } from './nodes'
import { readInlines, type ReadInlines } from './readInlines'
import { readUnits, textFields, type ReadUnit } from './toUnits'
import type { Text } from './unit'

/**
 * The words of a stored translation by their units, marks numbered as in the original. Where the numbers that
 * `writeInlines` left are whole they hold; where somebody has edited the words since, marks are matched by type, links
 * by their addresses first.
 *
 * @param translation Through `assignUnitIds`, with the original's ids where it was made from it.
 * @param original    Through `assignUnitIds`.
 * @returns Targets in the translation's reading order, those of parts that the original lacks included. A mark that the
 *   original lacks has a number beyond its last.
 */
export function toTargets(translation: Text, original: Text): Map<string, Inline[]> {
  const sources = new Map(readUnits(original).map((unit) => [unit.id, unit]))
  const targets = new Map<string, Inline[]>()
  for (const field of textFields) {
    const words = translation[field]
    if (words?.trim()) targets.set(field, [words])
  }
  mapParts(translation.body, {
    toNodes: ({ id }, nodes) => {
      targets.set(id, toTarget(nodes, sources.get(id)))
      return nodes
    },
    toText: ({ id }, words) => {
      targets.set(id, [words])
      return words
    },
  })
  return targets
}

function toTarget(nodes: readonly InlineNode[], source: ReadUnit | undefined): Inline[] {
  const read = readInlines(nodes)
  if (!source) return read.inlines
  return restore(nodes, source) ?? matchMarks(read, source)
}

/** A word or a break, with the numbers of the marks around it or its own. */
interface Leaf {
  node: Exclude<InlineNode, LinkNode>
  marks: number[]
  link: LinkNode | null
}

/** The marks as their numbers in the words' state tell them; `null` when that is not the whole truth any more. */
function restore(nodes: readonly InlineNode[], source: ReadUnit): Inline[] | null {
  const types = new Map([...marksOf(source.inlines)].map((mark) => [mark.mark, mark.type]))
  const leaves = toLeaves(nodes, null)
  if (!leaves.every((leaf) => isTrue(leaf, types, source))) return null
  const inlines = nest(leaves, 0, types)
  return checkMarks(source.inlines, inlines).length === 0 ? inlines : null
}

function toLeaves(nodes: readonly InlineNode[], link: LinkNode | null): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if ('children' in node) return toLeaves(node.children.filter(isInlineNode), node)
    if (node.type === 'text' && node.text === '') return []
    return [{ node, link, marks: node.$?.marks?.split(' ').map(Number) ?? [] }]
  })
}

/** Whether the marks around a word say of it what its node says. */
function isTrue({ node, marks, link }: Leaf, types: ReadonlyMap<number, MarkType>, source: ReadUnit): boolean {
  const around = marks.map((mark) => types.get(mark))
  const links = marks.filter((mark) => types.get(mark) === 'link')
  if (links.length !== (link ? 1 : 0)) return false
  if (link && links.some((mark) => addressOf(source.nodes.get(mark)) !== addressOf(link))) return false
  if (node.type !== 'text') return around.at(-1) === node.type
  const told = around.filter((type) => type !== 'link')
  if (told.some((type) => type === undefined || isPointType(type))) return false
  return told.reduce((sum, type) => sum | bitOf(type), 0) === node.format
}

function nest(leaves: readonly Leaf[], depth: number, types: ReadonlyMap<number, MarkType>): Inline[] {
  const inlines: Inline[] = []
  let index = 0
  while (index < leaves.length) {
    const leaf = leaves[index]
    if (!leaf) break
    const mark = leaf.marks[depth]
    const type = mark === undefined ? undefined : types.get(mark)
    let end = index + 1
    if (mark === undefined || type === undefined) appendWords(inlines, leaf.node)
    else if (isPointType(type)) inlines.push({ mark, type })
    else {
      while (leaves[end]?.marks[depth] === mark) end += 1
      inlines.push({ mark, type, children: nest(leaves.slice(index, end), depth + 1, types) })
    }
    index = end
  }
  return inlines
}

function appendWords(inlines: Inline[], node: Leaf['node']) {
  if (node.type !== 'text') return
  const last = inlines.at(-1)
  if (typeof last === 'string') inlines.splice(-1, 1, last + node.text)
  else inlines.push(node.text)
}

/** Gives each mark the number of one of its type in the original. */
function matchMarks(read: ReadInlines, source: ReadUnit): Inline[] {
  const free = [...marksOf(source.inlines)]
  const addresses = new Map(free.map(({ mark }) => [mark, addressOf(source.nodes.get(mark))]))
  const numbers = new Map<number, number>()
  const take = (mark: Mark, isAlike: (candidate: Mark) => boolean) => {
    const index = numbers.has(mark.mark) ? -1 : free.findIndex((one) => one.type === mark.type && isAlike(one))
    const [found] = index < 0 ? [] : free.splice(index, 1)
    if (found) numbers.set(mark.mark, found.mark)
  }
  const marks = [...marksOf(read.inlines)]
  for (const mark of marks) take(mark, (one) => addresses.get(one.mark) === addressOf(read.nodes.get(mark.mark)))
  for (const mark of marks) take(mark, () => true)

  let last = Math.max(0, ...addresses.keys())
  for (const { mark } of marks) if (!numbers.has(mark)) numbers.set(mark, (last += 1))
  return renumber(read.inlines, numbers)
}

function renumber(inlines: readonly Inline[], numbers: ReadonlyMap<number, number>): Inline[] {
  return inlines.map((inline) => {
    if (typeof inline === 'string') return inline
    const mark = numbers.get(inline.mark) ?? inline.mark
    return isSpan(inline) ? { ...inline, mark, children: renumber(inline.children, numbers) } : { ...inline, mark }
  })
}

function addressOf(node: InlineNode | undefined): string | null {
  return node && 'fields' in node ? JSON.stringify([node.fields.url ?? null, node.fields.doc ?? null]) : null
}

function isPointType(type: MarkType): type is PointType {
  return pointTypes.some((point) => point === type)
}

function bitOf(type: MarkType | undefined): number {
  return type && type in textFormat ? textFormat[type as Exclude<Span['type'], 'link'>] : 0
}
