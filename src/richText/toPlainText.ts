import type { Block, BodyNode, RichText } from '@/domain/body'
import { fillGaps } from './fillGaps'

/**
 * The words of running text, for search, descriptions and word counts.
 *
 * @param body Running text. A draft's may have gaps.
 * @returns A line for each paragraph, heading, list entry, table row and part of a block. What a reference leads to is
 *   not told here.
 */
export function toPlainText(body: RichText): string {
  return toLines(body.root.children).join('\n')
}

function toLines(nodes: readonly BodyNode[]): string[] {
  const lines: string[] = []
  let words = ''
  const endLine = () => {
    lines.push(...words.split('\n'))
    words = ''
  }
  for (const node of nodes) {
    if (isInline(node)) words += toWords(node)
    else {
      endLine()
      lines.push(...toLinesOf(node))
    }
  }
  endLine()
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

type InlineNode = Extract<BodyNode, { type: 'text' | 'linebreak' | 'tab' | 'link' | 'autolink' }>

function isInline(node: BodyNode): node is InlineNode {
  return ['text', 'linebreak', 'tab', 'link', 'autolink'].includes(node.type)
}

function toWords(node: BodyNode): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'linebreak':
      return '\n'
    case 'tab':
      return '\t'
    case 'link':
    case 'autolink':
      return node.children.map(toWords).join('')
    default:
      return ''
  }
}

function toLinesOf(node: Exclude<BodyNode, InlineNode>): string[] {
  switch (node.type) {
    case 'horizontalrule':
      return []
    case 'upload':
      return node.fields?.caption ? [node.fields.caption] : []
    case 'block':
      return toBlockLines(fillGaps(node.fields))
    case 'tablerow':
      return [node.children.map((cell) => toLines([cell]).join(' ')).join('\t')]
    default:
      return toLines(node.children)
  }
}

function toBlockLines(block: Block): string[] {
  switch (block.blockType) {
    case 'factBox':
      return [block.title, ...toLines(block.content.root.children)]
    case 'quotation':
      return [block.text, [block.name, block.role].filter((words) => words).join(', ')]
    case 'linkList':
      return [block.title ?? '', ...block.links.map(({ text }) => text)]
    case 'priorities':
      return block.items.flatMap(({ title, challenge, measures }) => [
        title,
        challenge,
        ...measures.map(({ text }) => text),
      ])
    case 'video':
      return [block.title, block.transcript ?? '']
    case 'contact':
      return []
  }
}
