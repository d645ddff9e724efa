import { CsvError, parse } from 'csv-parse/sync'

/** A row of a spreadsheet of redirects. */
export interface RedirectRow {
  /** The line of the file it starts on, from 1. */
  line: number
  from: string
  to: string
}

/** What is wrong with a line. */
export interface MalformedLine {
  line: number
  malformed: 'columns' | 'quotes'
}

interface Record {
  record: string[]
  info: { lines: number }
}

/**
 * The rows of a file with redirects: an old address and a new one, with commas or semicolons between, as spreadsheets
 * write them. A heading is left out.
 *
 * @param text The whole file, with or without a byte order mark.
 */
export function readRedirectRows(text: string): (RedirectRow | MalformedLine)[] {
  const records = parseRecords(text)
  if ('malformed' in records) return [records]
  return records.map(toRow).filter((row) => 'malformed' in row || !isHeading(row))
}

function parseRecords(text: string): Record[] | MalformedLine {
  const [firstLine = ''] = text.split('\n')
  try {
    // With `info`, each record comes with where it ends, which the library's types leave out.
    return parse(text, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Record[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { line: Number(error.lines ?? 1), malformed: 'quotes' }
  }
}

function toRow({ record, info }: Record): RedirectRow | MalformedLine {
  const [from, to, ...more] = record
  if (!from || !to || more.some((column) => column !== '')) return { line: info.lines, malformed: 'columns' }
  return { line: info.lines, from, to }
}

/** Headings are words; an address has a slash or a dot. */
function isHeading({ line, from, to }: RedirectRow): boolean {
  return line === 1 && !/[/.]/.test(from + to)
}
