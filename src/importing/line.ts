/** One line of a text file that has words on it. */
export interface Line {
  /** Without white space at its ends or doubled within it. */
  text: string
  /** Columns of white space before the first word. */
  indent: number
  blankLinesBefore: number
}

/**
 * Whether the text of a line is complete as a sentence is: it ends in a full stop or another final mark.
 *
 * @param text A line or a paragraph.
 */
export function endsSentence(text: string): boolean {
  return /[.!?…]["”’»)\]]*$/.test(text)
}

/**
 * Whether a line is running text rather than a heading, a name or a point.
 *
 * @param text A line or a paragraph.
 */
export function isProse(text: string): boolean {
  return text.length > 160 || (endsSentence(text) && text.length > 40)
}

/**
 * Whether a line stands like a heading: short, begins a sentence and does not end one.
 *
 * @param text      A line.
 * @param maxLength The most characters a heading of this sort has.
 */
export function isHeadingLike(text: string, maxLength = 100): boolean {
  if (text.length > maxLength || !/\p{L}/u.test(text)) return false
  return /^["”“'’(]?[\p{Lu}\p{N}]/u.test(text) && !/[.,;:…]["”’»)\]]*$/.test(text)
}
