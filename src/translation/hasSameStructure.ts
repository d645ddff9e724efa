import type { BodyNode, RichText } from '@/domain/body'
import { mapParts } from './mapParts'
import type { InlineNode } from './nodes'

/**
 * Whether two revisions of a text are the same in all but their words: links and where they lead, pictures, blocks, and
 * which parts there are in which order.
 *
 * @param one   Through `identifyParts`.
 * @param other Through `identifyParts`.
 */
export function hasSameStructure(one: RichText, other: RichText): boolean {
  return toSkeleton(one) === toSkeleton(other)
}

function toSkeleton(body: RichText): string {
  const { root } = mapParts(body, { toNodes: (_part, nodes) => nodes.flatMap(withoutWords), toText: () => '' })
  return JSON.stringify(root.children, sortKeys)
}

function withoutWords(node: InlineNode): BodyNode[] {
  return 'children' in node ? [{ ...node, children: [] }] : []
}

// PostgreSQL's jsonb does not keep the order of keys.
function sortKeys(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
