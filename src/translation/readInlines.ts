import { textFormat } from '@/domain/body'
import type { Inline, Span } from './inline'
import type { InlineNode } from './nodes'

/** Words with numbered marks, and the nodes behind those marks that are nodes: links, line breaks and tabs. */
export interface ReadInlines {
  inlines: Inline[]
  nodes: ReadonlyMap<number, Exclude<InlineNode, { type: 'text' }>>
}

// `Object.entries` forgets its keys' type.
const formats = Object.entries(textFormat) as [keyof typeof textFormat, number][]
const everyFormat = formats.reduce((sum, [, bit]) => sum | bit, 0)

interface Reading {
  nodes: Map<number, Exclude<InlineNode, { type: 'text' }>>
  next: () => number
}

/**
 * The words of one line with its marks, numbered from 1 as they are met. Neighbouring words of one format share a mark,
 * also across links and line breaks, so that a translator meets as few as can be.
 *
 * @param nodes Of one paragraph, heading, list entry or cell.
 */
export function readInlines(nodes: readonly InlineNode[]): ReadInlines {
  let last = 0
  const reading: Reading = { nodes: new Map(), next: () => (last += 1) }
  return { inlines: read(nodes, 0, reading), nodes: reading.nodes }
}

/** @param taken The formats of the marks around the nodes. */
function read(nodes: readonly InlineNode[], taken: number, reading: Reading): Inline[] {
  const inlines: Inline[] = []
  let index = 0
  while (index < nodes.length) {
    const run = findRun(nodes, index, taken)
    if (run) {
      const mark = reading.next()
      const children = read(nodes.slice(index, run.end), taken | run.bit, reading)
      inlines.push({ mark, type: run.type, children })
    } else append(inlines, nodes[index], taken, reading)
    index = run?.end ?? index + 1
  }
  return inlines
}

function append(inlines: Inline[], node: InlineNode | undefined, taken: number, reading: Reading) {
  if (!node || !isTold(node)) return
  const last = inlines.at(-1)
  if (node.type === 'text') {
    if (typeof last === 'string') inlines.splice(-1, 1, last + node.text)
    else inlines.push(node.text)
    return
  }
  const mark = reading.next()
  reading.nodes.set(mark, node)
  if (!('children' in node)) inlines.push({ mark, type: node.type })
  else inlines.push({ mark, type: 'link', children: read(wordsIn(node), taken, reading) })
}

/** The longest stretch of nodes in one format from here on; of equally long ones, the first in `textFormat`. */
function findRun(nodes: readonly InlineNode[], start: number, taken: number) {
  let longest: { type: Span['type']; bit: number; end: number } | null = null
  for (const [type, bit] of formats) {
    if (taken & bit) continue
    let end = start
    for (let index = start; index < nodes.length && holds(nodes[index], bit); index += 1)
      if (carriesFormat(nodes[index])) end = index + 1
    const startsHere = end > start && carriesFormat(nodes[start])
    if (startsHere && end > (longest?.end ?? start)) longest = { type, bit, end }
  }
  return longest
}

function holds(node: InlineNode | undefined, bit: number): boolean {
  return node !== undefined && (formatOf(node) & bit) !== 0
}

/** Breaks go along with the words around them. */
function formatOf(node: InlineNode): number {
  if (node.type === 'text') return node.text === '' ? everyFormat : node.format
  if (!('children' in node)) return everyFormat
  return wordsIn(node).reduce((shared, child) => shared & formatOf(child), everyFormat)
}

function carriesFormat(node: InlineNode | undefined): boolean {
  if (!node) return false
  if (node.type === 'text') return node.text !== ''
  return 'children' in node && wordsIn(node).some(carriesFormat)
}

/** A link without words is told by no mark. */
function isTold(node: InlineNode): boolean {
  if (node.type === 'text') return node.text !== ''
  return !('children' in node) || wordsIn(node).some(isTold)
}

function wordsIn(link: Extract<InlineNode, { children: unknown }>): InlineNode[] {
  // The editor puts only words, breaks and tabs in a link.
  return link.children as InlineNode[]
}
