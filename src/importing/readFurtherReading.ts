import { parseSafeUrl } from '@/domain/safeUrl'
import type { LinkListEntry } from '@/domain/body'
import { hasContactLabel } from './contactDetails'
import { isHeadingLike, isProse, type Line } from './line'
import { findMarker } from './marker'
import type { PassageReader } from './passage'
import { wordPattern } from './wordPattern'

const heading = new RegExp(String.raw`^${wordPattern('furtherReadingHeadings')}\s*:?$`, 'iu')
const longestEntry = 250

/**
 * The links at the end of a text, under words such as “För mer information”. With an address on every line they are a
 * link list; a text file mostly has none, and then the words are kept as a list for an editor to link.
 */
export const readFurtherReading: PassageReader = (lines, at) => {
  const title = lines[at]?.text ?? ''
  if (!heading.test(title)) return null

  const entries = takeEntries(lines, at + 1)
  if (entries.length === 0) return null

  const next = at + 1 + entries.length
  const links = entries.map(toLink)
  const bare = title.replace(/\s*:$/, '')
  if (links.every((link) => link !== null)) return { passages: [{ sort: 'linkList', title: bare, links }], next }

  const list = { sort: 'list', style: 'bullet', start: 1, entries } as const
  const missing = entries.filter((_, index) => links[index] === null)
  return {
    passages: [{ sort: 'heading', text: bare, isClosing: true }, list],
    doubts: [{ code: 'linkAddressesMissing', facts: missing }],
    next,
  }
}

function takeEntries(lines: readonly Line[], at: number): string[] {
  const entries: string[] = []
  for (let index = at; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? ''
    if (!isEntry(text) || isHeadingOfNext(lines, index)) break
    entries.push(findMarker(text)?.text ?? text)
  }
  return entries
}

/** One sentence or less; several are running text under a heading. */
function isEntry(text: string): boolean {
  return text.length <= longestEntry && !/[.!?]\s+\p{Lu}/u.test(text) && !hasContactLabel(text)
}

function isHeadingOfNext(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return isHeadingLike(lines[at]?.text ?? '') && next !== undefined && isProse(next.text) && !isEntry(next.text)
}

/** The words and address of an entry such as `Rapporten: https://example.org/rapport`. */
function toLink(entry: string): LinkListEntry | null {
  const address = /(?:https?:\/\/|www\.)\S+[^\s.,;:)]/iu.exec(entry)?.[0]
  if (!address) return null

  const url = parseSafeUrl(/^www\./i.test(address) ? `https://${address}` : address)
  const text = entry
    .replace(address, '')
    .replace(/[\s:<>()–-]+$/u, '')
    .trim()
  return url && { text: text || address, linkType: 'custom', url: url.href }
}
