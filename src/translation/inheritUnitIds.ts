import type { BodyNode, RichText } from '@/domain/body'
import { toPlainText } from '@/richText/toPlainText'
import { isWordNode, withNodes, type WordNode } from './nodes'

/**
 * Gives the parts of a text that have no ids those they had when it was saved before: an editor's page does not hear of
 * the ids that its own saves were given. A part is known again by its words, else by its neighbours.
 *
 * @param body    The text as it is being saved.
 * @param earlier As it was saved before.
 * @returns To be sent through `assignUnitIds`, which gives what is new an id of its own.
 */
export function inheritUnitIds(body: RichText, earlier: RichText): RichText {
  const parts = [...partsIn(body.root.children)]
  if (parts.every(({ id }) => id)) return body
  const ids = new Map(findAncestors(parts, [...partsIn(earlier.root.children)]).map(({ part, id }) => [part.node, id]))
  return withNodes(body, withIds(body.root.children, ids))
}

interface Part {
  node: BodyNode
  id: string | undefined
  /** What it is, without its words. */
  sort: string
  words: string
}

function* partsIn(nodes: readonly BodyNode[]): Generator<Part> {
  for (const node of nodes) {
    if (isWordNode(node)) yield toPart(node)
    // A draft's block may lack what its type promises.
    if (node.type === 'block' && node.fields.blockType === 'factBox' && node.fields.content)
      yield* partsIn(node.fields.content.root.children)
    else if ('children' in node) yield* partsIn(node.children)
  }
}

function toPart(node: WordNode): Part {
  const words = toPlainText({ root: { type: 'root', children: node.children } })
  return { node, id: node.$?.unit, sort: node.type === 'heading' ? node.tag : node.type, words }
}

/** For each part without an id, the id of the part that it was. */
function findAncestors(parts: readonly Part[], earlier: readonly Part[]): { part: Part; id: string }[] {
  const places = new Map(earlier.map(({ id }, place) => [id, place]))
  // The places that parts had in the earlier text, as far as they are known.
  const known = parts.map(({ id }) => (id ? places.get(id) : undefined))
  const taken = new Set(known)
  const inherit = (index: number, place: number | undefined, isAlike: (part: Part, ancestor: Part) => boolean) => {
    const [part, ancestor] = [parts[index], earlier[place ?? -1]]
    if (!part || !ancestor || part.id || known[index] !== undefined || taken.has(place)) return
    if (part.sort !== ancestor.sort || !isAlike(part, ancestor)) return
    known[index] = place
    taken.add(place)
  }

  const sameWords = Map.groupBy(earlier.keys(), (place) => earlier[place]?.words)
  parts.forEach(({ words }, index) => sameWords.get(words)?.forEach((place) => inherit(index, place, () => words !== '')))
  parts.forEach((_, index) => inherit(index, index === 0 ? 0 : step(known[index - 1], 1), () => true))
  ;[...parts.keys()].reverse().forEach((index) => inherit(index, step(known[index + 1], -1), () => true))

  return parts.flatMap((part, index) => {
    const id = earlier[known[index] ?? -1]?.id
    return id && !part.id ? [{ part, id }] : []
  })
}

function step(place: number | undefined, by: number): number | undefined {
  return place === undefined ? undefined : place + by
}

function withIds(nodes: readonly BodyNode[], ids: ReadonlyMap<BodyNode, string>): BodyNode[] {
  return nodes.map((node): BodyNode => {
    if (node.type === 'block') {
      const { fields } = node
      if (fields.blockType !== 'factBox' || !fields.content) return node
      const content = withNodes(fields.content, withIds(fields.content.root.children, ids))
      return { ...node, fields: { ...fields, content } }
    }
    const id = ids.get(node)
    const known = id && isWordNode(node) ? { ...node, $: { ...node.$, unit: id } } : node
    return 'children' in known ? { ...known, children: withIds(known.children, ids) } : known
  })
}
