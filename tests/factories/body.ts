import type {
  Block,
  BlockNode,
  BodyNode,
  LinkFields,
  LinkNode,
  ListItemNode,
  ParagraphNode,
  RichText,
  TableCellNode,
  TextNode,
} from '@/domain/body'

/** Running text of any nodes. */
export function aText(...children: BodyNode[]): RichText {
  return { root: { type: 'root', children } }
}

export function words(text: string, ...formats: number[]): TextNode {
  return { type: 'text', text, format: formats.reduce((sum, bit) => sum | bit, 0) }
}

export function aParagraph(...children: (BodyNode | string)[]): ParagraphNode {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? words(child) : child)) }
}

export function aLinkNode(text: string, fields: LinkFields): LinkNode {
  return { type: 'link', fields, children: [words(text)] }
}

export function aListItem(...children: BodyNode[]): ListItemNode {
  return { type: 'listitem', children }
}

export function aCell(text: string, cell: Partial<TableCellNode> = {}): TableCellNode {
  return { type: 'tablecell', headerState: 0, children: [aParagraph(text)], ...cell }
}

export function aBlock(fields: Block): BlockNode {
  return { type: 'block', fields }
}
