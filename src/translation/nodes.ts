import type { BodyNode, LineBreakNode, LinkNode, RichText, TabNode, TextNode } from '@/domain/body'

/** Nodes that stand within a line of words. */
export type InlineNode = TextNode | LineBreakNode | TabNode | LinkNode

/** Nodes that may hold a line of words, and so may be a unit. */
export type WordNode = Extract<BodyNode, { type: 'paragraph' | 'heading' | 'quote' | 'listitem' | 'tablecell' }>

/** Whether a node stands within a line of words. */
export function isInlineNode(node: BodyNode): node is InlineNode {
  return ['text', 'linebreak', 'tab', 'link', 'autolink'].includes(node.type)
}

/** Whether a node may hold a line of words. */
export function isWordNode(node: BodyNode): node is WordNode {
  return ['paragraph', 'heading', 'quote', 'listitem', 'tablecell'].includes(node.type)
}

/** A body with other nodes in it, and all that Lexical stores with it. */
export function withNodes(body: RichText, children: BodyNode[]): RichText {
  return { ...body, root: { ...body.root, children } }
}
