import type { RichText } from '@/domain/body'

/** A body with the properties that the editor stores beside those the newsroom reads. */
export function storable(body: RichText) {
  const fill = (node: object): object => ({
    version: 1,
    ...('children' in node && Array.isArray(node.children)
      ? { direction: null, format: '', indent: 0, ...node, children: node.children.map(fill) }
      : node),
  })
  // The stored type asks for what `fill` adds to every node.
  return { root: fill(body.root) } as { root: { type: string; children: []; direction: null; format: ''; indent: 0; version: 1 } }
}
