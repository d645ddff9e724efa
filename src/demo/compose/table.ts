import type { TableCellNode, TableNode, TableRowNode } from '@/domain/body'
import { lexicalDefaults } from '@/richText/lexicalDefaults'
import { toText } from './prose'

/** Lexical's word for a cell in a row of headers; such a cell heads its column. */
const inHeaderRow = 1

/**
 * A table of words, with a row of headers.
 *
 * @param headers What each column holds.
 * @param rows    As many cells each as there are headers.
 */
export function table(headers: string[], ...rows: string[][]): TableNode {
  const header = toRow(headers.map((text) => toCell(text, inHeaderRow)))
  const children = [header, ...rows.map((row) => toRow(row.map((text) => toCell(text, 0))))]
  return { ...lexicalDefaults.element, type: 'table', children }
}

function toRow(children: TableCellNode[]): TableRowNode {
  return { ...lexicalDefaults.element, type: 'tablerow', children }
}

function toCell(text: string, headerState: number): TableCellNode {
  const paragraph = { ...lexicalDefaults.paragraph, type: 'paragraph' as const, children: [toText(text)] }
  return { ...lexicalDefaults.cell, type: 'tablecell', headerState, children: [paragraph] }
}
