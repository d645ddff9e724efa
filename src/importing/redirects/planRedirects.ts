import { parseFrom, parseTo, pathOf } from '@/domain/redirect'
import type { RedirectRow } from './readRedirectRows'

/** A row as it is to be stored, if the newsroom agrees. */
export interface PlannedRedirect extends RedirectRow {
  /** Where readers end up by way of the file's other rows. */
  end: string
}

/** A row that another row of the file contradicts. */
export type RowFault = { line: number; fault: 'twice'; other: number } | { line: number; fault: 'circle' }

/**
 * What a file of redirects asks for, with its chains followed to their ends. A row that says again what an earlier one
 * says is left out.
 *
 * @param siteUrl The newsroom's origin.
 */
export function planRedirects(rows: readonly RedirectRow[], siteUrl: string): (PlannedRedirect | RowFault)[] {
  const written = rows.map(({ line, from, to }) => ({
    line,
    from: toFrom(from, siteUrl),
    to: parseTo(to, siteUrl) ?? to,
  }))
  const byFrom = new Map<string, RedirectRow>()
  for (const row of written) if (!byFrom.has(row.from)) byFrom.set(row.from, row)

  return written.flatMap((row): (PlannedRedirect | RowFault)[] => {
    const first = byFrom.get(row.from) ?? row
    if (first !== row) return first.to === row.to ? [] : [{ line: row.line, fault: 'twice', other: first.line }]
    const end = findEnd(row, byFrom)
    return [end === null ? { line: row.line, fault: 'circle' } : { ...row, end }]
  })
}

/** A fault of the address itself is the newsroom's to tell. */
function toFrom(from: string, siteUrl: string): string {
  const parsed = parseFrom(from, siteUrl)
  return 'path' in parsed ? parsed.path : from
}

/** `null` for a circle. */
function findEnd(row: RedirectRow, byFrom: ReadonlyMap<string, RedirectRow>): string | null {
  const passed = new Set([row.from])
  let { to } = row
  for (let next = byFrom.get(pathOf(to)); next; next = byFrom.get(pathOf(to))) {
    if (passed.has(next.from)) return null
    passed.add(next.from)
    to = next.to
  }
  return passed.has(pathOf(to)) ? null : to
}
