import { createHash } from 'node:crypto'
import type { BodyNode, RichText } from '@/domain/body'
import { lexicalDefaults } from '@/richText/lexicalDefaults'

/**
 * A whole running text. Its parts get ids by their order, so that the parts of a translation that is built as its
 * original have the original's ids, as when an editor starts a translation from a copy.
 *
 * @param nodes Paragraphs, headings, blocks and so on, in order.
 */
export function body(...nodes: BodyNode[]): RichText {
  let count = 0
  const giveId = (name: string, value: unknown) => (name === 'id' && value === '' ? stableId((count += 1)) : value)
  return JSON.parse(JSON.stringify(richText(nodes), giveId))
}

/**
 * A running text whose parts have no ids yet, such as what stands in a fact box.
 *
 * @param children The text's nodes, in order.
 */
export function richText(children: BodyNode[]): RichText {
  return { root: { ...lexicalDefaults.element, type: 'root', children } }
}

/** Shaped as the ids Payload gives the rows of an array: 24 hexadecimal digits. */
function stableId(position: number): string {
  return createHash('sha256').update(`demo part ${position}`).digest('hex').slice(0, 24)
}
