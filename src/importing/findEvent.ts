import { locales } from '@/i18n/locales'
import { vocabulary } from './vocabulary'
import { wordPattern } from './wordPattern'

/** When a gathering was or will be held, as the text tells it. */
export interface ToldEvent {
  /** The words of the date. */
  words: string
  /** ISO dates; `null` when the text does not tell the year. */
  startsOn: string | null
  endsOn: string | null
}

const month = wordPattern('months')
const to = String.raw`\s*(?:[–—-]|till|to|and|och)\s*`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const dayFirst = new RegExp(
  String.raw`(?<![\d])${day}(?:\s+(${month}))?(?:${to}${day})?\s+(?:of\s+)?(${month})(?:,?\s+(\d{4}))?(?![\p{L}\d])`,
  'iu',
)
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}])(${month})\s+${day}(?:${to}(?:(${month})\s+)?${day})?(?![\p{L}\d])(?:,?\s+(\d{4}))?`,
  'iu',
)
const eventWord = new RegExp(wordPattern('eventWords'), 'iu')

/**
 * The gathering a text reports, when its title or beginning names one and a date in the same sentence.
 *
 * @param lead The title's and the first paragraphs' words.
 * @returns `null` for a text that is no event report.
 */
export function findEvent(lead: readonly string[]): ToldEvent | null {
  if (!lead.some((text) => eventWord.test(text))) return null

  const sentences = lead.flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
  for (const sentence of sentences) {
    const event = eventWord.test(sentence) ? findDates(sentence) : null
    if (event) return event
  }
  return null
}

function findDates(sentence: string): ToldEvent | null {
  const first = dayFirst.exec(sentence)
  if (first) {
    const [words, startDay, startMonth, endDay, endMonth, year] = first
    return toEvent({ words, startDay, startMonth: startMonth ?? endMonth, endDay, endMonth, year })
  }
  const second = monthFirst.exec(sentence)
  if (!second) return null
  const [words, startMonth, startDay, endMonth, endDay, year] = second
  return toEvent({ words, startDay, startMonth, endDay, endMonth: endMonth ?? startMonth, year })
}

interface DateWords {
  words: string
  startDay?: string
  startMonth?: string
  endDay?: string
  endMonth?: string
  year?: string
}

function toEvent({ words, startDay, startMonth, endDay, endMonth, year }: DateWords): ToldEvent {
  const startsOn = toIsoDate(year, startMonth, startDay)
  return { words, startsOn, endsOn: endDay ? toIsoDate(year, endMonth, endDay) : null }
}

/** `null` when a part is missing or there is no such day. */
function toIsoDate(year?: string, monthName?: string, dayOfMonth?: string): string | null {
  if (!year || !monthName || !dayOfMonth) return null

  const name = monthName.toLowerCase()
  const index = Math.max(...locales.map((locale) => vocabulary[locale].months.indexOf(name)))
  const date = new Date(Date.UTC(Number(year), index, Number(dayOfMonth)))
  return date.getUTCDate() === Number(dayOfMonth) ? date.toISOString().slice(0, 10) : null
}
