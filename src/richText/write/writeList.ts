import type { BodyNode, ListNode } from '@/domain/body'
import { element } from '../html'
import type { Writer } from '../writer'

/** A list as HTML, with the lists within it. */
export function writeList({ listType, start, children }: ListNode, writer: Writer): string {
  const entries = joinNestedLists(children).map((nodes) => element('li', {}, writer.write(nodes)))
  if (entries.length === 0) return ''
  if (listType === 'bullet') return element('ul', {}, ...entries)
  return element('ol', { start: start > 1 ? start : null }, ...entries)
}

/** The editor keeps a nested list in an entry of its own; readers must not meet an empty bullet before it. */
function joinNestedLists(children: readonly BodyNode[]): BodyNode[][] {
  const entries: BodyNode[][] = []
  for (const node of children) {
    const nodes = node.type === 'listitem' ? node.children : [node]
    const previous = entries.at(-1)
    if (previous && nodes.length > 0 && nodes.every(({ type }) => type === 'list')) previous.push(...nodes)
    else entries.push([...nodes])
  }
  return entries
}
