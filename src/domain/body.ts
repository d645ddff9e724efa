/**
 * The running text of a publication: Lexical's JSON, narrowed to what the newsroom's editor can make.
 * References are ids; what they lead to stands in `References`, resolved for one language and one reader.
 */
export interface RichText {
  root: { type: 'root'; children: BodyNode[] }
}

export type BodyNode =
  | TextNode
  | LineBreakNode
  | TabNode
  | ParagraphNode
  | HeadingNode
  | QuoteNode
  | ListNode
  | ListItemNode
  | LinkNode
  | HorizontalRuleNode
  | TableNode
  | TableRowNode
  | TableCellNode
  | UploadNode
  | BlockNode

/**
 * What the newsroom keeps with a node beside what readers see; Lexical carries it along as the node's state. Pictures
 * and blocks lose it in Payload's editor and are known by their own ids.
 */
export interface NodeState {
  /** Names the part of the text that the node is, for translators: the same for as long as the part lives. */
  unit?: string
  /** In a translation: the numbers of the original's marks that the words stand in, outermost first, such as `1 3`. */
  marks?: string
}

/** Lexical's bits for inline formats. */
export const textFormat = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

export interface TextNode {
  type: 'text'
  $?: NodeState
  text: string
  /** Sum of `textFormat` bits. */
  format: number
}
export interface LineBreakNode {
  type: 'linebreak'
  $?: NodeState
}
export interface TabNode {
  type: 'tab'
  $?: NodeState
}
export interface ParagraphNode {
  type: 'paragraph'
  $?: NodeState
  children: BodyNode[]
}
export interface HeadingNode {
  type: 'heading'
  $?: NodeState
  tag: 'h2' | 'h3' | 'h4'
  children: BodyNode[]
}
export interface QuoteNode {
  type: 'quote'
  $?: NodeState
  children: BodyNode[]
}
export interface ListNode {
  type: 'list'
  listType: 'bullet' | 'number'
  start: number
  children: BodyNode[]
}
export interface ListItemNode {
  type: 'listitem'
  $?: NodeState
  children: BodyNode[]
}
export interface LinkNode {
  type: 'link' | 'autolink'
  fields: LinkFields
  children: BodyNode[]
}
export interface LinkFields {
  linkType?: 'custom' | 'internal'
  /** For `custom`: http, https, mailto or tel. */
  url?: string | null
  /** For `internal`. */
  doc?: { relationTo: LinkTarget; value: string | { id: string } } | null
}
export interface HorizontalRuleNode {
  type: 'horizontalrule'
}
export interface TableNode {
  type: 'table'
  children: BodyNode[]
}
export interface TableRowNode {
  type: 'tablerow'
  children: BodyNode[]
}
export interface TableCellNode {
  type: 'tablecell'
  $?: NodeState
  /** 0 for a cell with content; 1 row header, 2 column header, 3 both. */
  headerState: number
  colSpan?: number
  rowSpan?: number
  children: BodyNode[]
}
export interface UploadNode {
  type: 'upload'
  /** This use of the picture. */
  id?: string
  relationTo: 'media'
  value: string | { id: string }
  /** A caption for this use of the picture, in place of the picture's own. */
  fields?: { caption?: string | null } | null
}
export interface BlockNode {
  type: 'block'
  fields: Block
}

export type Block =
  | FactBoxBlock
  | QuotationBlock
  | LinkListBlock
  | PrioritiesBlock
  | VideoBlock
  | ContactBlock

export interface FactBoxBlock {
  blockType: 'factBox'
  id: string
  title: string
  content: RichText
}
export interface QuotationBlock {
  blockType: 'quotation'
  id: string
  text: string
  name: string
  role?: string | null
}
export interface LinkListBlock {
  blockType: 'linkList'
  id: string
  title?: string | null
  links: LinkListEntry[]
}
export interface LinkListEntry extends LinkFields {
  id?: string | null
  text: string
}
export interface PrioritiesBlock {
  blockType: 'priorities'
  id: string
  items: Priority[]
}
export interface Priority {
  id?: string | null
  title: string
  challenge: string
  measures: { id?: string | null; text: string }[]
}
export interface VideoBlock {
  blockType: 'video'
  id: string
  url: string
  title: string
  transcript?: string | null
}
export interface ContactBlock {
  blockType: 'contact'
  id: string
  contact: string | { id: string }
}

/** Collections a link in a text may lead to. */
export type LinkTarget = 'articles' | 'reports' | 'press-releases' | 'documents'
