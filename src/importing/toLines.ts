import type { Line } from './line'

/**
 * The lines of a text that have words on them.
 *
 * @param text In NFC with line feeds only, as `readTextFile` gives it.
 */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let blankLinesBefore = 0
  for (const raw of text.split('\n')) {
    const tidy = tidySpaces(raw)
    if (tidy === '') {
      blankLinesBefore += 1
      continue
    }
    lines.push({ text: tidy, indent: raw.length - raw.trimStart().length, blankLinesBefore })
    blankLinesBefore = 0
  }
  return lines
}

/** One blank where there were several, and no invisible signs. A hard space stays where it keeps a number together. */
function tidySpaces(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .trim()
    .replace(/\s+/g, (blanks, offset: number, line: string) => (isWithinNumber(blanks, offset, line) ? '\u00A0' : ' '))
}

function isWithinNumber(blanks: string, offset: number, line: string): boolean {
  return /^[\u00A0\u202F]$/.test(blanks) && /^\d.[\p{L}\p{N}%]/u.test(line.slice(offset - 1, offset + 2))
}
