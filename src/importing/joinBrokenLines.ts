import { hasContactLabel } from './contactDetails'
import type { Doubt } from './doubt'
import { endsSentence, type Line } from './line'
import { findWrapWidth, isWrapped } from './lineWrap'
import { findMarker } from './marker'
import { wordPattern } from './wordPattern'

const conjunction = new RegExp(`^${wordPattern('conjunctions')} `, 'iu')

/** Lines of the file that are one line of the text. */
type Run = [first: Line, ...rest: Line[]]

/**
 * Puts sentences together that the file broke over lines: by hard wrapping, or where a web page had a link of its own
 * on a line. Points of a list, contact details and whole sentences stay apart.
 *
 * @param lines As `toLines` gives them.
 * @returns The same words on fewer lines, and doubts about what was joined across a blank line or at a hyphen.
 */
export function joinBrokenLines(lines: readonly Line[]): { lines: Line[]; doubts: Doubt[] } {
  const width = findWrapWidth(lines)
  const runs: Run[] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && goesOn(run, line, width)) run.push(line)
    else runs.push([line])
  }
  return { lines: runs.map(toLine), doubts: runs.flatMap(findDoubts) }
}

function goesOn(run: Run, line: Line, width: number | null): boolean {
  const previous = run.at(-1) ?? run[0]
  if (width !== null && isWrapped(previous, line, width)) return mayGoOn(previous, line)
  if (/^(?:[,;:)]|\.(?:\s|$))/.test(line.text)) return true
  if (findMarker(line.text) || hasContactLabel(line.text)) return false
  if (line.blankLinesBefore === 0 && findMarker(run[0].text) && line.indent > run[0].indent) return true
  return isUnfinished(previous, line.blankLinesBefore > 0 ? 6 : 4) && /^\p{Ll}/u.test(line.text)
}

/** Whether a line that was wrapped off belongs to the one above. A dash before a small letter is one in a sentence. */
function mayGoOn(previous: Line, line: Line): boolean {
  const marker = findMarker(line.text)
  if (marker) return marker.sort === 'dash' && /^\p{Ll}/u.test(marker.text) && !endsSentence(previous.text)
  return !hasContactLabel(line.text)
}

function isUnfinished({ text }: Line, leastWords: number): boolean {
  return !endsSentence(text) && !text.endsWith(':') && text.split(' ').length >= leastWords
}

function toLine(run: Run): Line {
  const text = run.map((line, index) => glue(run[index - 1], line) + line.text).join('')
  return { ...run[0], text }
}

function glue(previous: Line | undefined, line: Line): string {
  if (!previous || /^[,;:.)]/.test(line.text)) return ''
  return breaksAtHyphen(previous, line) ? '' : ' '
}

/** A hyphen at the end of a line may belong to the word or only to the line; no rule can tell, so it stays. */
function breaksAtHyphen(previous: Line, line: Line): boolean {
  return /\p{L}-$/u.test(previous.text) && /^\p{Ll}/u.test(line.text) && !conjunction.test(line.text)
}

function findDoubts(run: Run): Doubt[] {
  return run.slice(1).flatMap((line, index): Doubt[] => {
    const previous = run[index] ?? run[0]
    if (breaksAtHyphen(previous, line)) return [{ code: 'hyphenKept', facts: [wordAcross(previous, line)] }]
    return line.blankLinesBefore > 0 ? [{ code: 'linesJoined', facts: [line.text] }] : []
  })
}

function wordAcross(previous: Line, line: Line): string {
  return previous.text.slice(previous.text.lastIndexOf(' ') + 1) + (line.text.split(' ', 1)[0] ?? '')
}
