import { endsSentence, type Line } from './line'
import type { PassageReader } from './passage'

const longestVerseLine = 80

/** A paragraph: a line, or the short lines of an address or a verse, which stay lines. */
export const readParagraph: PassageReader = (lines, at) => {
  const [first, ...rest] = lines.slice(at, at + longestAddress)
  if (!first) return null

  const count = isVerseLine(first) ? rest.findIndex((line) => line.blankLinesBefore > 0 || !isVerseLine(line)) : 0
  const taken = count === -1 ? rest : rest.slice(0, count)
  const text = [first, ...taken].map((line) => line.text).join('\n')
  return { passages: [{ sort: 'paragraph', text }], next: at + 1 + taken.length }
}

const longestAddress = 12

function isVerseLine({ text }: Line): boolean {
  return text.length <= longestVerseLine && !endsSentence(text) && !text.endsWith(':')
}
