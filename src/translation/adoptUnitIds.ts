import type { Block, BodyNode, FactBoxBlock, Priority, RichText } from '@/domain/body'
import { idOf } from '@/domain/idOf'
import { fillGaps } from '@/richText/fillGaps'
import { findShortestEdit } from './findShortestEdit'
import { isWordNode, withNodes } from './nodes'

/**
 * Gives the parts of a translation the ids of the original's, for a translation whose parts are strange to it: paragraph by
 * paragraph, heading by heading, block by block, as many as stand in the same order in both. Blocks, pictures and rows that
 * it has in common with the original keep their ids, wherever they stand.
 *
 * @param translation The translation's body; one with any of the original's paragraphs, headings or cells is left as it is.
 * @param original    The original's body, through `assignUnitIds`.
 * @returns To be sent through `assignUnitIds`, which gives what is left ids of its own.
 */
export function adoptUnitIds(translation: RichText, original: RichText): RichText {
  const known = new Set(unitsWithin(original.root.children))
  if (unitsWithin(translation.root.children).some((id) => known.has(id))) return translation
  return withNodes(translation, adoptNodes(translation.root.children, original.root.children))
}

function unitsWithin(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'block') return node.fields.blockType === 'factBox' ? unitsWithin(contentOf(node.fields)) : []
    const own = isWordNode(node) && node.$?.unit ? [node.$.unit] : []
    return 'children' in node ? [...own, ...unitsWithin(node.children)] : own
  })
}

// A draft's block may lack what its type promises.
function contentOf(block: Partial<FactBoxBlock>): readonly BodyNode[] {
  return block.content?.root.children ?? []
}

function adoptNodes(nodes: readonly BodyNode[], originals: readonly BodyNode[]): BodyNode[] {
  const things = new Map(originals.map((node) => [idOfThing(node), node]))
  const strangers = nodes.filter((node) => !things.has(idOfThing(node) ?? ''))
  const own = new Set(nodes.map(idOfThing))
  const left = originals.filter((node) => !idOfThing(node) || !own.has(idOfThing(node)))
  const pairs = findShortestEdit(strangers.map(sortOf), left.map(sortOf))
  const partners = new Map(pairs.map(({ one, other }) => [strangers[one], left[other]]))
  return nodes.map((node) => {
    const partner = things.get(idOfThing(node) ?? '') ?? partners.get(node)
    return partner ? adoptNode(node, partner) : node
  })
}

/** The id of a block or a picture. */
function idOfThing(node: BodyNode): string | undefined {
  if (node.type === 'upload') return node.id
  return node.type === 'block' ? node.fields.id : undefined
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
    return { ...block, items: adoptRows(block.items, twin.items).map((item) => adoptPriority(item, twin.items.find(({ id }) => id === item.id))) }
  return block
}

function adoptContent(content: RichText, original: RichText): RichText {
  return withNodes(content, adoptNodes(content.root.children, original.root.children))
}

function adoptPriority(priority: Priority, original: Priority | undefined): Priority {
  return original ? { ...priority, measures: adoptRows(priority.measures, original.measures) } : priority
}

/** Rows are paired by their places, where they have not been known by their ids before. */
function adoptRows<Row extends { id?: string | null }>(rows: readonly Row[], originals: readonly Row[]): Row[] {
  if (rows.some(({ id }) => originals.some((original) => original.id === id))) return [...rows]
  return rows.map((row, index) => ({ ...row, id: originals[index]?.id ?? row.id }))
}
