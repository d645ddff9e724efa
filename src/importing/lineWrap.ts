import type { Line } from './line'

const narrowestWrap = 40
const widestWrap = 100
const leastBreaks = 3

/**
 * The width at which a file's lines were broken by a program rather than by its writer.
 *
 * @param lines As `toLines` gives them.
 * @returns Columns; `null` when the line breaks are the writer's own.
 */
export function findWrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.indent + line.text.length), 0)
  if (width < narrowestWrap || width > widestWrap) return null

  const breaks = lines.flatMap((line, index) => {
    const previous = lines[index - 1]
    return previous && line.blankLinesBefore === 0 ? [isWrapped(previous, line, width)] : []
  })
  const wrapped = breaks.filter(Boolean).length
  return wrapped >= leastBreaks && wrapped * 2 >= breaks.length ? width : null
}

/**
 * Whether a line break is there only because the next word had no room.
 *
 * @param previous The line above in the file.
 * @param line     The line below.
 * @param width    Columns a line may have.
 */
export function isWrapped(previous: Line, line: Line, width: number): boolean {
  if (line.blankLinesBefore > 0) return false

  const nextWord = line.text.split(' ', 1)[0] ?? ''
  return previous.indent + previous.text.length + 1 + nextWord.length > width
}
