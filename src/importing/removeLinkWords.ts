import type { Doubt } from './doubt'
import { wordPattern } from './wordPattern'

const blank = String.raw`[^\S\n]`
const letter = String.raw`[\p{L}\p{N}]`
const words = wordPattern('linkWords')
const wordsToldOfLink = 3
const shortLine = 100

// The words in brackets, or bare with the full stop of their own that web pages give them.
const linkWords = new RegExp(
  String.raw`(?<!${blank})${blank}*(?:\(\s*${words}\.?\s*\)|(?<!${letter})(?<bare>${words})(?!${letter})(?<stop>\.)?)`,
  'giu',
)

/** Stands for removed words until it is known whether their line had others. No text file holds a NUL. */
const gap = '\0'

/**
 * Removes what a web page says at each link, such as “Link to another website, opens in a new window”.
 *
 * @param text A whole file's text.
 * @returns The sentences as they would stand without those words, and a doubt that tells after which they stood.
 */
export function removeLinkWords(text: string): { text: string; doubts: Doubt[] } {
  const linked: string[] = []
  const gapped = text.replace(linkWords, (found: string, ...rest: unknown[]) => {
    // `replace` gives the offset, the whole and the named groups last.
    const [offset, whole, { bare, stop }] = rest.slice(-3) as [number, string, { bare?: string; stop?: string }]
    // In lower case they are somebody's sentence: “det finns en länk till annan webbplats”.
    if (bare && !/^\p{Lu}/u.test(bare)) return found

    const before = findLineBefore(whole, offset)
    linked.push(before.trim().split(/\s+/).slice(-wordsToldOfLink).join(' '))
    return stop && isStopOfSentence(before, whole.slice(offset + found.length)) ? `${gap}.` : gap
  })
  const tidy = gapped.replace(/\n\0[^\S\n]*(?=\n|$)/g, '').replaceAll(gap, '')
  return { text: tidy, doubts: linked.length > 0 ? [{ code: 'linkWordsRemoved', facts: linked }] : [] }
}

/** The words of the line before a place in it; of a long line, those that matter. */
function findLineBefore(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - 2 * shortLine), offset)
  return near.slice(near.lastIndexOf('\n') + 1)
}

/** Whether the one full stop after the words ends the sentence too: nothing else does, and what follows is new. */
function isStopOfSentence(before: string, after: string): boolean {
  if (/^[^\S\n]*(\n|$)/.test(after)) return before.trim().length > shortLine
  return /^[^\S\n]+["”“(]?[\p{Lu}\p{N}]/u.test(after)
}
