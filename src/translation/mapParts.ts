import type { BodyNode, RichText } from '@/domain/body'
import { mapBlock } from './mapBlock'
import { isInlineNode, isWordNode, withNodes, type WordNode } from './nodes'
import { numbered, type PartMapper, type Place } from './place'
import type { UnitLabel } from './unit'
import { UnitWithoutIdError } from './unitWithoutIdError'

/**
 * The same text with other words in its parts. It is visited in reading order; everything that is no words stays.
 *
 * @param body Running text whose parts have their ids.
 * @throws {UnitWithoutIdError} At a part without an id.
 */
export function mapParts(body: RichText, mapper: PartMapper): RichText {
  const counts = new Map<string, number>()
  const count = (kind: string) => {
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    return number
  }
  return withNodes(body, mapNodes(body.root.children, { mapper, count, mapNodes }))
}

function mapNodes(nodes: readonly BodyNode[], place: Place): BodyNode[] {
  return nodes.map((node) => mapNode(node, place))
}

function mapNode(node: BodyNode, place: Place): BodyNode {
  if (isWordNode(node)) return mapWordNode(node, place)
  switch (node.type) {
    case 'block':
      return { ...node, fields: mapBlock(node.fields, place) }
    case 'upload': {
      const caption = node.fields?.caption
      if (!caption?.trim()) return node
      if (!node.id) throw new UnitWithoutIdError(node.type)
      const part = { id: `body/${node.id}/caption`, label: numbered('caption', place) }
      return { ...node, fields: { ...node.fields, caption: place.mapper.toText(part, caption) } }
    }
    case 'table': {
      const table = place.count('table')
      const placeOf = (row: number) => ({ ...place, cell: { table, row, column: 0 } })
      return { ...node, children: node.children.map((row, index) => mapRow(row, placeOf(index + 1))) }
    }
    default:
      return 'children' in node ? { ...node, children: mapNodes(node.children, place) } : node
  }
}

function mapRow(row: BodyNode, place: Place): BodyNode {
  if (row.type !== 'tablerow' || !place.cell) return mapNode(row, place)
  const { cell } = place
  const children = row.children.map((node, index) => mapNode(node, { ...place, cell: { ...cell, column: index + 1 } }))
  return { ...row, children }
}

/** The words of a node become one part; what else it holds, such as a list within a list's entry, keeps its place. */
function mapWordNode(node: WordNode, place: Place): WordNode {
  const words = node.children.filter(isInlineNode)
  if (!hasWords(words)) return { ...node, children: mapNodes(node.children, place) }
  if (!node.$?.unit) throw new UnitWithoutIdError(node.type)

  const part = { id: `body/${node.$.unit}`, label: labelOf(node, place) }
  const first = node.children.findIndex(isInlineNode)
  const children = node.children.flatMap((child, index) => {
    if (index === first) return place.mapper.toNodes(part, words)
    return isInlineNode(child) ? [] : [mapNode(child, place)]
  })
  return { ...node, children }
}

function hasWords(nodes: readonly BodyNode[]): boolean {
  return nodes.some((node) =>
    node.type === 'text' ? node.text.trim() !== '' : 'children' in node && hasWords(node.children),
  )
}

function labelOf(node: WordNode, place: Place): UnitLabel {
  if (place.cell) return { kind: 'cell', numbers: place.cell }
  const isEntry = node.type === 'listitem'
  if (place.box) {
    const kind = isEntry ? 'factBoxListItem' : 'factBoxParagraph'
    return { kind, numbers: { box: place.box, number: place.count(`${kind} ${place.box}`) } }
  }
  if (isEntry) return numbered('listItem', place)
  return numbered(node.type === 'tablecell' ? 'paragraph' : node.type, place)
}
