import type { BodyNode, TableCellNode, TableNode, TableRowNode } from '@/domain/body'
import { element } from '../html'
import type { Writer } from '../writer'

/** A table as HTML, with its headings told from its figures. */
export function writeTable({ children }: TableNode, writer: Writer): string {
  const rows = children.filter((node): node is TableRowNode => node.type === 'tablerow')
  if (rows.length === 0) return ''

  const firstOfBody = rows.findIndex((row) => !isHeaderRow(row))
  const headCount = firstOfBody === -1 ? 0 : firstOfBody
  const head = rows.slice(0, headCount).map((row) => writeRow(row, writer))
  const body = rows.slice(headCount).map((row) => writeRow(row, writer))
  const table = element(
    'table',
    {},
    head.length > 0 ? element('thead', {}, ...head) : '',
    element('tbody', {}, ...body),
  )
  return writer.medium.writeTable(table, writer.t('Body.table', { number: writer.outline.nextTableNumber() }))
}

// The editor's own commands and a pasted table store opposite values for the same heading, so its place decides:
// in a row of headings it heads a column, and elsewhere its row.
function isHeaderRow(row: TableRowNode): boolean {
  return cellsOf(row).every(({ headerState }) => headerState !== 0)
}

function writeRow(row: TableRowNode, writer: Writer): string {
  const headerScope = isHeaderRow(row) ? 'col' : 'row'
  return element('tr', {}, ...cellsOf(row).map((cell) => writeCell(cell, headerScope, writer)))
}

function writeCell(cell: TableCellNode, headerScope: string, writer: Writer): string {
  const isHeader = cell.headerState !== 0
  const attributes = {
    scope: isHeader ? headerScope : null,
    colspan: toSpan(cell.colSpan),
    rowspan: toSpan(cell.rowSpan),
  }
  return element(isHeader ? 'th' : 'td', attributes, writer.write(unwrapParagraph(cell.children)))
}

function toSpan(span: number | undefined): number | null {
  return span && span > 1 ? span : null
}

/** A cell of one paragraph is written as its words alone, without a paragraph's distances. */
function unwrapParagraph(children: BodyNode[]): BodyNode[] {
  const [only, ...others] = children
  return only?.type === 'paragraph' && others.length === 0 ? only.children : children
}

function cellsOf({ children }: TableRowNode): TableCellNode[] {
  return children.filter((node): node is TableCellNode => node.type === 'tablecell')
}
