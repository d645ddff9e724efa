import { createHash } from 'node:crypto'
import type { Block, BodyNode, HeadingNode, ListNode, RichText } from '@/domain/body'
import type { Passage } from './passage'
import { toHeadingLevels } from './toHeadingLevels'
import { toInlines } from './toInlines'

/**
 * The running text in the newsroom's form.
 *
 * @param passages In order, without title and standfirst.
 * @returns The same body, with the same ids, for the same passages.
 */
export function toBody(passages: readonly Passage[]): RichText {
  const levels = toHeadingLevels(passages)
  const children = passages.flatMap((passage, index) => toNodes(passage, index, levels[index] ?? 'h2'))
  return { root: { type: 'root', children } }
}

function toNodes(passage: Passage, index: number, tag: HeadingNode['tag']): BodyNode[] {
  switch (passage.sort) {
    case 'paragraph':
      return [{ type: 'paragraph', children: toInlines(passage.text) }]
    case 'heading':
      return [{ type: 'heading', tag, children: toInlines(passage.text) }]
    case 'quote':
      return [{ type: 'quote', children: toInlines(passage.text) }]
    case 'list':
      return [toList(passage)]
    case 'quotation':
      return [
        toBlock({ blockType: 'quotation', id: '', text: passage.text, name: passage.name, role: passage.role }, index),
      ]
    case 'linkList':
      return [toBlock({ blockType: 'linkList', id: '', title: passage.title, links: passage.links }, index)]
    case 'priorities':
      return [toBlock({ blockType: 'priorities', id: '', items: passage.items }, index)]
  }
}

function toList({ style, start, entries }: Extract<Passage, { sort: 'list' }>): ListNode {
  const children = entries.map((entry) => ({ type: 'listitem' as const, children: toInlines(entry) }))
  return { type: 'list', listType: style, start, children }
}

function toBlock(block: Block, index: number): BodyNode {
  return { type: 'block', fields: { ...block, id: toId(index, JSON.stringify(block)) } }
}

/** 24 hexadecimal digits, as the editor's own ids have. */
function toId(index: number, words: string): string {
  return createHash('sha256').update(`${index} ${words}`).digest('hex').slice(0, 24)
}
