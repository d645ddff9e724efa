import { createHash } from 'node:crypto'
import type { BodyNode, LinkNode, RichText } from '@/domain/body'
import type { Article } from '@/payload-types'

type StoredBody = NonNullable<Article['body']>

const element = { version: 1, direction: null, format: '', indent: 0 } as const

/**
 * A body as the editor stores it: with everything Lexical asks for that says nothing to readers.
 *
 * @param body Made of the nodes that an import makes: words, lists, links and blocks.
 */
export function toStoredBody(body: RichText): StoredBody {
  return { root: { ...element, type: 'root', children: body.root.children.map(toStored) } }
}

function toStored(node: BodyNode, index: number): StoredBody['root']['children'][number] {
  const children = 'children' in node ? { children: node.children.map(toStored) } : {}
  switch (node.type) {
    case 'text':
      return { ...node, version: 1, detail: 0, mode: 'normal', style: '' }
    case 'linebreak':
      return { ...node, version: 1 }
    case 'paragraph':
      return { ...element, textFormat: 0, textStyle: '', ...node, ...children }
    case 'list':
      return { ...element, tag: node.listType === 'number' ? 'ol' : 'ul', ...node, ...children }
    case 'listitem':
      return { ...element, value: index + 1, ...node, ...children }
    case 'link':
      return { ...element, ...node, ...children, version: 3, id: toLinkId(node, index) }
    case 'block':
      return { version: 2, format: '', type: 'block', fields: { blockName: '', ...node.fields } }
    default:
      return { ...element, ...node, ...children }
  }
}

/** 24 hexadecimal digits, as the editor's own ids have. */
function toLinkId({ fields }: LinkNode, index: number): string {
  return createHash('sha256').update(`${index} ${fields.url}`).digest('hex').slice(0, 24)
}
