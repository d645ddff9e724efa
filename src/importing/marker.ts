/** The sign before a point of a list, or before what somebody says. */
export interface Marker {
  sort: 'bullet' | 'dash' | 'number'
  /** The number of a numbered point, otherwise 0. */
  number: number
  /** The point without its sign. */
  text: string
}

// Word keeps some of its bullets in the private use area.
const bullet = /^[•‣⁃◦●○▪▫■□·∙*\uF0B7\uF0A7]\s+(?<text>.+)$/u
const dash = /^[-–—]\s+(?<text>.+)$/u
const number = /^\(?(?<number>\d{1,2})[.)]\s+(?<text>.+)$/u

/**
 * The sign that a line begins with, when it is one of a list or of speech.
 *
 * @param line The text of a line.
 */
export function findMarker(line: string): Marker | null {
  return (
    toMarker('bullet', bullet.exec(line)) ?? toMarker('dash', dash.exec(line)) ?? toMarker('number', number.exec(line))
  )
}

function toMarker(sort: Marker['sort'], match: RegExpExecArray | null): Marker | null {
  const text = match?.groups?.text
  return text === undefined ? null : { sort, number: Number(match?.groups?.number ?? 0), text }
}
