import type { BodyNode, RichText } from '@/domain/body'
import { isWordNode, withNodes } from './nodes'
import { partsIn, type WordPart } from './wordParts'

/**
 * Gives the parts of a text that have no ids those they had when it was saved before: an editor's page does not hear of
 * the ids that its own saves were given. A part is known again by its words, else by its neighbours.
 *
 * @param body    The text as it is being saved.
 * @param earlier As it was saved before.
 * @param byNeighbours Whether a part with other words may be known by its neighbours.
 * @returns To be sent through `assignUnitIds`, which gives what is new an id of its own.
 */
export function inheritUnitIds(body: RichText, earlier: RichText, { byNeighbours = true } = {}): RichText {
  const parts = [...partsIn(body.root.children)]
  if (parts.every(({ id }) => id)) return body
  const ids = new Map(findAncestors(parts, [...partsIn(earlier.root.children)], byNeighbours).map(({ part, id }) => [part.node, id]))
  return withNodes(body, withIds(body.root.children, ids))
}

/** For each part without an id, the id of the part that it was. */
function findAncestors(parts: readonly WordPart[], earlier: readonly WordPart[], byNeighbours: boolean): { part: WordPart; id: string }[] {
  const places = new Map(earlier.map(({ id }, place) => [id, place]))
  // The places that parts had in the earlier text, as far as they are known.
  const known = parts.map(({ id }) => (id ? places.get(id) : undefined))
  const taken = new Set(known)
  const inherit = (index: number, place: number | undefined, isAlike: (part: WordPart, ancestor: WordPart) => boolean) => {
    const [part, ancestor] = [parts[index], earlier[place ?? -1]]
    if (!part || !ancestor || part.id || known[index] !== undefined || taken.has(place)) return
    if (!isAlike(part, ancestor)) return
    known[index] = place
    taken.add(place)
  }

  const sameWords = Map.groupBy(earlier.keys(), (place) => earlier[place]?.words)
  for (const isSort of [isSameSort, isAnySort])
    parts.forEach(({ words }, index) => {
      if (words !== '') sameWords.get(words)?.forEach((place) => inherit(index, place, isSort))
    })
  if (!byNeighbours) return toHeirs()
  parts.forEach((_, index) => inherit(index, index === 0 ? 0 : step(known[index - 1], 1), isSameSort))
  ;[...parts.keys()].reverse().forEach((index) => inherit(index, step(known[index + 1], -1), isSameSort))
  return toHeirs()

  function toHeirs() {
    return parts.flatMap((part, index) => {
      const id = earlier[known[index] ?? -1]?.id
      return id && !part.id ? [{ part, id }] : []
    })
  }
}

function isSameSort(part: WordPart, ancestor: WordPart): boolean {
  return part.sort === ancestor.sort
}

/** A paragraph that was made into a heading is still the same words. */
function isAnySort(): boolean {
  return true
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
