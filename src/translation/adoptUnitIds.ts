import type { Block, BodyNode, Priority, RichText } from '@/domain/body'
import { idOf } from '@/domain/idOf'
import { fillGaps } from '@/richText/fillGaps'
import { findShortestEdit } from './findShortestEdit'
import { isWordNode, withNodes } from './nodes'

/**
 * Gives the parts of a translation the ids of the original's, for a translation written before parts had ids: paragraph by
 * paragraph, heading by heading, block by block, as many as stand in the same order in both.
 *
 * @param translation The translation's body; one that has any of the original's ids is left as it is.
 * @param original    The original's body, through `assignUnitIds`.
 * @returns To be sent through `assignUnitIds`, which gives what is left ids of its own.
 */
export function adoptUnitIds(translation: RichText, original: RichText): RichText {
  const known = new Set(idsWithin(original.root.children))
  if (idsWithin(translation.root.children).some((id) => known.has(id))) return translation
  return withNodes(translation, adoptNodes(translation.root.children, original.root.children))
}

function* ownIdsOf(node: BodyNode): Generator<string | undefined> {
  if (isWordNode(node)) yield node.$?.unit
  if (node.type === 'upload') yield node.id
  if (node.type === 'block') yield node.fields.id
}

function idsWithin(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap((node) => [
    ...[...ownIdsOf(node)].filter((id) => id !== undefined),
    ...('children' in node ? idsWithin(node.children) : []),
  ])
}

function adoptNodes(nodes: readonly BodyNode[], originals: readonly BodyNode[]): BodyNode[] {
  const pairs = findShortestEdit(nodes.map(sortOf), originals.map(sortOf))
  const partners = new Map(pairs.map(({ one, other }) => [one, originals[other]]))
  return nodes.map((node, index) => {
    const partner = partners.get(index)
    return partner ? adoptNode(node, partner) : node
  })
}

/** What a node and its twin in the other language have in common. */
function sortOf(node: BodyNode): string {
  if (node.type === 'block') return `block ${node.fields.blockType}`
  if (node.type === 'upload') return `upload ${idOf(node.value)}`
  return node.type === 'heading' ? node.tag : node.type
}

function adoptNode(node: BodyNode, original: BodyNode): BodyNode {
  if (node.type === 'block' && original.type === 'block')
    return { ...node, fields: adoptBlock(node.fields, original.fields) }
  if (node.type === 'upload' && original.type === 'upload') return { ...node, id: original.id }
  const known =
    isWordNode(node) && isWordNode(original) && original.$?.unit
      ? { ...node, $: { ...node.$, unit: original.$.unit } }
      : node
  if (!('children' in known) || !('children' in original)) return known
  return { ...known, children: adoptNodes(known.children, original.children) }
}

function adoptBlock(fields: Block, original: Block): Block {
  // A draft's block may lack what its type promises.
  const block = fillGaps({ ...fields, id: original.id })
  const twin = fillGaps(original)
  if (block.blockType === 'factBox' && twin.blockType === 'factBox')
    return { ...block, content: adoptContent(block.content, twin.content) }
  if (block.blockType === 'linkList' && twin.blockType === 'linkList')
    return { ...block, links: adoptRows(block.links, twin.links) }
  if (block.blockType === 'priorities' && twin.blockType === 'priorities')
    return { ...block, items: adoptRows(block.items, twin.items).map((item, i) => adoptPriority(item, twin.items[i])) }
  return block
}

function adoptContent(content: RichText, original: RichText): RichText {
  return withNodes(content, adoptNodes(content.root.children, original.root.children))
}

function adoptPriority(priority: Priority, original: Priority | undefined): Priority {
  return original ? { ...priority, measures: adoptRows(priority.measures, original.measures) } : priority
}

/** Rows are paired by their places. */
function adoptRows<Row extends { id?: string | null }>(rows: readonly Row[], originals: readonly Row[]): Row[] {
  return rows.map((row, index) => ({ ...row, id: originals[index]?.id ?? row.id }))
}
