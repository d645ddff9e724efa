import type { Line } from './line'
import { findMarker, type Marker } from './marker'
import type { PassageReader } from './passage'

/** A bulleted or numbered list. A single dash or number is no list; a single bullet is. */
export const readList: PassageReader = (lines, at) => {
  const first = findMarker(lines[at]?.text ?? '')
  if (!first) return null

  const markers = takeMarkers(lines, at, first)
  if (markers.length < 2 && first.sort !== 'bullet') return null

  const isNumbered = first.sort === 'number'
  const entries = markers.map(({ text }) => text)
  const list = { style: isNumbered ? 'number' : 'bullet', start: isNumbered ? first.number : 1, entries } as const
  return { passages: [{ sort: 'list', ...list }], next: at + markers.length }
}

/** The points that follow one another with the same sign, or with the next number. */
function takeMarkers(lines: readonly Line[], at: number, first: Marker): Marker[] {
  const markers: Marker[] = []
  for (let index = at; index < lines.length; index += 1) {
    const marker = findMarker(lines[index]?.text ?? '')
    const number = first.sort === 'number' ? first.number + markers.length : 0
    if (marker?.sort !== first.sort || marker.number !== number) break
    markers.push(marker)
  }
  return markers
}
