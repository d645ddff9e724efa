import { findSpeaker, type Speaker } from './speaker'
import { wordPattern } from './wordPattern'

/** What somebody says, taken apart. */
export interface Quotation {
  text: string
  /** `'same'` when the text says only “hon”, “he”: whoever spoke last. */
  speaker: Speaker | 'same'
  /** The words that told who speaks, with their verb. */
  attribution: string
  /** Whether the quotation went on after those words, which therefore were taken from its middle. */
  isRearranged: boolean
}

const openingQuote = '["”“»«]'
const mark = String.raw`[,?!.…]["”“»«]?|["”“»«],?`
// A full stop after one capital letter is an initial's.
const stop = String.raw`(?<!\s\p{Lu})[.!?](?=\s+["”“»«–—-]?\s?[\p{Lu}\p{N}]|$)|$`
const attribution = new RegExp(
  String.raw`(?<mark>${mark})\s+(?<attribution>${wordPattern('sayingVerbs')}\s+(?<speaker>.+?))(?:${stop})`,
  // Not `i`, with which \p{Lu} matches small letters too.
  'su',
)
const pronoun = new RegExp(String.raw`^${wordPattern('pronouns')}(?![\p{L}])`, 'iu')

/**
 * What somebody says, in the Swedish way with a dash or with quotation marks, when the text tells who it is.
 *
 * @param words The line without its dash, such as `Det är bra, säger Anna Ek, direktör. Vi går vidare.`
 * @returns `null` when nobody is said to say it.
 */
export function parseQuotation(words: string): Quotation | null {
  const match = attribution.exec(words)
  const groups = match?.groups
  if (!match || !groups?.speaker) return null

  const before = words.slice(0, match.index) + (groups.mark ?? '')
  const after = words.slice(match.index + match[0].length).trim()
  const speaker = pronoun.test(groups.speaker) ? 'same' : findSpeaker(groups.speaker)
  if (!speaker) return null

  const text = [endWithStop(stripQuotes(before)), stripQuotes(after)].filter((part) => part !== '').join(' ')
  return { text, speaker, attribution: groups.attribution ?? '', isRearranged: after !== '' }
}

/** A comma before “säger” was there for that word alone. */
function endWithStop(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text.replace(/,$/, '')}.`
}

function stripQuotes(text: string): string {
  return text
    .replace(new RegExp(`^${openingQuote}|${openingQuote}(?=[,.?!]?$)|(?<=[,.?!])${openingQuote}$`, 'gu'), '')
    .trim()
}
