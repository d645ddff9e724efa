import { textFormat, type TextNode } from '@/domain/body'
import { element, escapeHtml } from '../html'

// Innermost first: what lifts or lowers letters stands nearest to them.
const elementByFormat = [
  [textFormat.superscript, 'sup'],
  [textFormat.subscript, 'sub'],
  [textFormat.code, 'code'],
  [textFormat.underline, 'u'],
  [textFormat.strikethrough, 's'],
  [textFormat.italic, 'em'],
  [textFormat.bold, 'strong'],
] as const

/** Words with their inline formats, as HTML. */
export function writeText({ text, format }: TextNode): string {
  return elementByFormat
    .filter(([bit]) => (format & bit) !== 0)
    .reduce((html, [, name]) => element(name, {}, html), escapeHtml(text))
}
