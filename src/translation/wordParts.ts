import type { BodyNode } from '@/domain/body'
import { toPlainText } from '@/richText/toPlainText'
import { isWordNode, type WordNode } from './nodes'

/** A paragraph, heading, list entry or cell, as far as it can be known again. */
export interface WordPart {
  node: BodyNode
  id: string | undefined
  /** What it is, without its words. */
  sort: string
  words: string
}

/** Every part of a text that may hold a line of words, in reading order. */
export function* partsIn(nodes: readonly BodyNode[]): Generator<WordPart> {
  for (const node of nodes) {
    if (isWordNode(node)) yield toPart(node)
    // A draft's block may lack what its type promises.
    if (node.type === 'block' && node.fields.blockType === 'factBox' && node.fields.content)
      yield* partsIn(node.fields.content.root.children)
    else if ('children' in node) yield* partsIn(node.children)
  }
}

function toPart(node: WordNode): WordPart {
  const words = toPlainText({ root: { type: 'root', children: node.children } })
  return { node, id: node.$?.unit, sort: node.type === 'heading' ? node.tag : node.type, words }
}
