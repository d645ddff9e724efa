import { toSlug } from '@/domain/slug'
import { defaultLocale } from '@/i18n/locales'
import { isHeadingLike, type Line } from './line'
import { findMarker } from './marker'
import { wordPattern } from './wordPattern'

/** What stands above the text. */
export interface Headline {
  /** `null` when the file begins with its text. */
  title: string | null
  /** The organisation whose page the text was, when its name stood above the title. */
  sender: string | null
  /** Words such as “Pressmeddelande”, which tell the kind of text. */
  label: string | null
  /** Everything below. */
  rest: Line[]
}

const longestTitle = 160
const longestLabel = 60
const label = new RegExp(String.raw`^${wordPattern('releaseLabels')}(?![\p{L}])`, 'iu')

/**
 * Takes the title from the beginning of a text, with the lines that may stand above it.
 *
 * @param lines Sentences joined.
 * @param text  The whole text: a line above the title is the sender's name only when an address in the text says so.
 */
export function takeHeadline(lines: readonly Line[], text: string): Headline {
  const rest = [...lines]
  const taken: Pick<Headline, 'label' | 'sender'> = { label: null, sender: null }
  if (isLabel(rest[0])) taken.label = rest.shift()?.text ?? null
  if (isSender(rest[0], text) && isTitle(rest[1], rest[2])) taken.sender = rest.shift()?.text ?? null
  if (!isTitle(rest[0], rest[1])) return { ...taken, title: null, rest }

  const title = rest.shift()?.text ?? null
  return { ...taken, title, rest }
}

function isLabel(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= longestLabel && label.test(line.text)
}

/** Whether a name is also the host of an address in the text: `Tillväxtverket` and `…@tillvaxtverket.se`. */
function isSender(line: Line | undefined, text: string): boolean {
  if (!line || !isHeadingLike(line.text)) return false

  const name = toSlug(line.text, defaultLocale).replaceAll('-', '')
  const hosts = [...text.matchAll(/(?:@|https?:\/\/|www\.)([\p{L}\p{N}.-]+)/giu)].map(([, host = '']) =>
    host.toLowerCase(),
  )
  return hosts.some((host) => host.split('.').some((part) => part.replaceAll('-', '') === name))
}

function isTitle(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !isHeadingLike(line.text, longestTitle) || findMarker(line.text)) return false
  // A short line straight above a longer one is a title, too; above its like it is the first line of an address.
  return next === undefined || next.blankLinesBefore > 0 || next.text.length > longestTitle / 2
}
