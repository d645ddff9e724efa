import { isHeadingLike, isProse, type Line } from './line'
import { findMarker } from './marker'
import type { PassageReader } from './passage'

/** So many short lines in a row are a list or an address, not headings. */
const mostHeadingsInRow = 3

/** A heading: a short line without a full stop, with text of its own below. */
export const readHeading: PassageReader = (lines, at) => {
  const line = lines[at]
  if (!line || !standsAsHeading(lines, at)) return null

  let end = at + 1
  while (end - at <= mostHeadingsInRow && standsAsHeading(lines, end)) end += 1
  // A row of headings that ends the text has nothing below it.
  if (end >= lines.length || end - at > mostHeadingsInRow) return null
  return { passages: [{ sort: 'heading', text: line.text, isClosing: false }], next: at + 1 }
}

function standsAsHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || !isHeadingLike(line.text)) return false

  const marker = findMarker(line.text)
  if (marker && marker.sort !== 'number') return false
  const next = lines[at + 1]
  const isFirst = at === 0 || line.blankLinesBefore > 0 || isProse(lines[at - 1]?.text ?? '')
  return (
    isFirst && next !== undefined && (next.blankLinesBefore > 0 || isProse(next.text) || findMarker(next.text) !== null)
  )
}
