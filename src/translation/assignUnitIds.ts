import type { Block, BodyNode, LinkListEntry, Priority, RichText } from '@/domain/body'
import { isWordNode, withNodes } from './nodes'

/** What an id may be made of, so that it can stand in a unit's id and in every file for translators. */
const soundId = /^[A-Za-z0-9_-]+$/

type Keep = (id: string | null | undefined) => string

/**
 * Gives each part of a text that can carry words an id of its own, by which translators' words find it again wherever
 * it is moved. An id that stands twice, as after the editor has split a paragraph, stays with the first.
 *
 * @param body   Running text, also an unfinished draft's.
 * @param makeId A new id at each call: letters, digits, `-` and `_`.
 * @returns The same text; nodes that had sound ids of their own are the same.
 */
export function assignUnitIds(body: RichText, makeId: () => string): RichText {
  const taken = new Set<string>()
  const keep: Keep = (id) => {
    let kept = id && soundId.test(id) && !taken.has(id) ? id : makeId()
    while (taken.has(kept)) kept = makeId()
    taken.add(kept)
    return kept
  }
  return withNodes(body, toKnown(body.root.children, keep))
}

function toKnown(nodes: readonly BodyNode[], keep: Keep): BodyNode[] {
  return nodes.map((node): BodyNode => {
    if (node.type === 'block') return { ...node, fields: toKnownBlock(node.fields, keep) }
    // Payload's editor drops the state of a picture but keeps its id.
    if (node.type === 'upload') return { ...node, id: keep(node.id) }
    const known = isWordNode(node) ? { ...node, $: { ...node.$, unit: keep(node.$?.unit) } } : node
    return 'children' in known ? { ...known, children: toKnown(known.children, keep) } : known
  })
}

function toKnownBlock(fields: Block, keep: Keep): Block {
  const block = { ...fields, id: keep(fields.id) }
  switch (block.blockType) {
    case 'factBox':
      // A draft's block may lack what its type promises.
      if (!block.content) return block
      return { ...block, content: withNodes(block.content, toKnown(block.content.root.children, keep)) }
    case 'linkList':
      return block.links ? { ...block, links: toKnownRows<LinkListEntry>(block.links, keep) } : block
    case 'priorities':
      if (!block.items) return block
      return { ...block, items: toKnownRows<Priority>(block.items, keep).map((one) => toKnownPriority(one, keep)) }
    default:
      return block
  }
}

function toKnownPriority(priority: Priority, keep: Keep): Priority {
  return priority.measures ? { ...priority, measures: toKnownRows(priority.measures, keep) } : priority
}

function toKnownRows<Row extends { id?: string | null }>(rows: readonly Row[], keep: Keep): Row[] {
  return rows.map((row) => ({ ...row, id: keep(row.id) }))
}
