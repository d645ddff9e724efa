import { createHash } from 'node:crypto'
import type { BodyNode, LinkNode, RichText } from '@/domain/body'
import type { Article } from '@/payload-types'
import { lexicalDefaults } from './lexicalDefaults'

type StoredBody = NonNullable<Article['body']>

/**
 * A body as the editor stores it: with everything Lexical asks for that says nothing to readers.
 *
 * @param body Running text.
 */
export function toStoredBody(body: RichText): StoredBody {
  return { root: { ...lexicalDefaults.element, type: 'root', children: body.root.children.map(toStored) } }
}

function toStored(node: BodyNode, index: number): StoredBody['root']['children'][number] {
  const children = 'children' in node ? { children: node.children.map(toStored) } : {}
  switch (node.type) {
    case 'text':
      return { ...lexicalDefaults.text, ...node }
    case 'linebreak':
    case 'tab':
    case 'horizontalrule':
      return { version: 1, ...node }
    case 'paragraph':
      return { ...lexicalDefaults.paragraph, ...node, ...children }
    case 'list':
      return { ...lexicalDefaults.element, tag: node.listType === 'number' ? 'ol' : 'ul', ...node, ...children }
    case 'listitem':
      return { ...lexicalDefaults.element, value: index + 1, ...node, ...children }
    case 'link':
    case 'autolink':
      return { ...lexicalDefaults.link, id: toLinkId(node, index), ...node, ...children }
    case 'tablecell':
      return { ...lexicalDefaults.cell, ...node, ...children }
    case 'upload':
      return { ...lexicalDefaults.upload, id: toNodeId(`${index} ${JSON.stringify(node.value)}`), ...node }
    case 'block':
      return { ...lexicalDefaults.block, ...node, fields: { blockName: '', ...node.fields } }
    default:
      return { ...lexicalDefaults.element, ...node, ...children }
  }
}

function toLinkId({ fields }: LinkNode, index: number): string {
  return toNodeId(`${index} ${fields.url}`)
}

/** 24 hexadecimal digits, as the editor's own ids have. */
function toNodeId(seed: string): string {
  return createHash('sha256').update(seed).digest('hex').slice(0, 24)
}
