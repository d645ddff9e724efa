import {
  textFormat,
  type HeadingNode,
  type LinkNode,
  type ListItemNode,
  type ListNode,
  type ParagraphNode,
  type QuoteNode,
  type TextNode,
} from '@/domain/body'
import { foldLines } from '../foldLines'
import { lexicalDefaults } from '@/richText/lexicalDefaults'

/** What may stand within a line. */
export type Inline = TextNode | LinkNode

/** A paragraph. Line breaks in the source are spaces in the text, here and in every function below. */
export function p(strings: TemplateStringsArray, ...inlines: Inline[]): ParagraphNode {
  return { ...lexicalDefaults.paragraph, type: 'paragraph', children: toInlines(strings, inlines) }
}

/** A heading of a section. */
export function h2(strings: TemplateStringsArray): HeadingNode {
  return { ...lexicalDefaults.element, type: 'heading', tag: 'h2', children: toInlines(strings, []) }
}

/** A heading within a section. */
export function h3(strings: TemplateStringsArray): HeadingNode {
  return { ...lexicalDefaults.element, type: 'heading', tag: 'h3', children: toInlines(strings, []) }
}

/** A passage quoted from a text. What somebody says is a `quotation`. */
export function quote(strings: TemplateStringsArray, ...inlines: Inline[]): QuoteNode {
  return { ...lexicalDefaults.element, type: 'quote', children: toInlines(strings, inlines) }
}

/** One point of a list. */
export function li(strings: TemplateStringsArray, ...inlines: Inline[]): ListItemNode {
  return { ...lexicalDefaults.element, type: 'listitem', children: toInlines(strings, inlines) }
}

/** A list with bullets. */
export function ul(...points: ListItemNode[]): ListNode {
  const tag = { tag: 'ul' }
  return { ...lexicalDefaults.element, ...tag, type: 'list', listType: 'bullet', start: 1, children: numbered(points) }
}

/** A list whose order matters. */
export function ol(...points: ListItemNode[]): ListNode {
  const tag = { tag: 'ol' }
  return { ...lexicalDefaults.element, ...tag, type: 'list', listType: 'number', start: 1, children: numbered(points) }
}

function numbered(points: ListItemNode[]): ListItemNode[] {
  return points.map((point, index) => ({ ...point, value: index + 1 }))
}

/** Words in bold. */
export function b(text: string): TextNode {
  return toText(text, textFormat.bold)
}

/** Words in italics, such as a title. */
export function i(text: string): TextNode {
  return toText(text, textFormat.italic)
}

/**
 * Plain words as a text node.
 *
 * @param format Sum of `textFormat` bits.
 */
export function toText(text: string, format = 0): TextNode {
  return { ...lexicalDefaults.text, type: 'text', text, format }
}

function toInlines(strings: TemplateStringsArray, inlines: Inline[]): Inline[] {
  return strings.flatMap((string, index) => {
    const inline = inlines[index]
    const text = string === '' ? [] : [toText(foldLines(string))]
    return inline ? [...text, inline] : text
  })
}
