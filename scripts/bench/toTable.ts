// Markdown wants three characters for the line under a column's name.
const narrowest = 3

/**
 * Rows as a Markdown table whose columns also line up where they are printed: the first column to the left, the others,
 * which hold figures, to the right.
 *
 * @param head Names of the columns.
 * @param rows Each with a cell per column; a missing one is left empty.
 */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(narrowest, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const toLine = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => align(cells[column] ?? '', { width, column })).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [toLine(head), toLine(rule), ...rows.map(toLine)].map((line) => `${line}\n`).join('')
}

function align(cell: string, { width, column }: { width: number; column: number }): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
