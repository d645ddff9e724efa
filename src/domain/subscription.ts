import { timeZone, type Locale } from '@/i18n/locales'
import { publicationTypes, type PublicationType } from './publication'
import { toSwedishTime } from './swedishTime'

/** How soon a subscriber is told: as it happens, each morning, or on Monday mornings. */
export const cadences = ['at-once', 'daily', 'weekly'] as const
export type Cadence = (typeof cadences)[number]

/** After how many days without a translation a subscriber may be sent the original. */
export const originalAfterDays = [3, 7, 14, 30] as const

/**
 * What is followed: everything, one collection, one topic, or one text in all its languages, named by its original. A
 * text is sent to who follows any of what it belongs to.
 */
export type Follow = 'all' | PublicationType | `topic:${string}` | `text:${string}`

/** What a subscriber has chosen to get. */
export interface SubscriptionChoices {
  follows: Follow[]
  /** Languages of the texts; at least one. */
  languages: Locale[]
  cadence: Cadence
  /** `null` for who wants nothing in a language that was not chosen. */
  sendOriginalAfterDays: number | null
}

/** A confirmed subscription, without the address that it goes to. */
export interface Subscription extends SubscriptionChoices {
  id: string
  /** Of the form it was made with, and so of its mails. */
  language: Locale
}

/** A publication is told of when it has stood this long: a slip of the hand is taken back sooner than that. */
export const sendDelayMilliseconds = 2 * 60 * 1000

/** How long what has been done to a text waits at most for what is done to it next: nobody mends for ever. */
export const longestDelayMilliseconds = 10 * 60 * 1000

/** What is dated back by more than this is no news to anybody. */
export const newsDayMilliseconds = 24 * 60 * 60 * 1000

/** A subscription that nobody has confirmed by then is forgotten. */
export const confirmWithinHours = 48

/** Which words somebody agreed to; a new number with every change of `Subscribe.consent` in the messages. */
export const consentVersion = 1

/** Sent mails and what was told are remembered this long, so that nothing is told twice. */
export const rememberDays = 60

/** An address that this many mails in a row could not be delivered to, for good, gets no more. */
export const mostRefusals = 3

/** The longest address that SMTP can carry (RFC 5321 §4.5.3.1.3). */
export const addressMaxCharacters = 254

const mailbox = /^[!#$%&'*+/=?^_`{|}~.\-0-9a-z]{1,64}@(?=.{3,})[\p{Letter}\p{Number}](?:[\p{Letter}\p{Number}.-]*[\p{Letter}\p{Number}])?$/iu

/**
 * An e-mail address as somebody wrote it, without the blanks around it.
 *
 * @returns `null` for what no mail can be sent to over the internet.
 */
export function parseMailAddress(written: string): string | null {
  const address = written.normalize('NFC').trim()
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const isGood = address.length <= addressMaxCharacters && mailbox.test(address) && domain.includes('.') && !/\.\.|^\.|\.@/.test(address)
  return isGood ? address : null
}

const textFollow = 'text:'
const topicFollow = 'topic:'

/** How a text and all its translations are named among what is followed. */
export function followText(originalId: string): Follow {
  return `${textFollow}${originalId}`
}

/** How a topic is named among what is followed. */
export function followTopic(topicId: string): Follow {
  return `${topicFollow}${topicId}`
}

/** Whether a word names something to follow. Whether that exists is for the caller to ask. */
export function isFollow(word: string): word is Follow {
  return word === 'all' || publicationTypes.some((type) => type === word) || /^(?:topic|text):[0-9a-f-]{36}$/.test(word)
}

/** The original's id, when one text is followed; `null` for all else. */
export function followedTextOf(follow: Follow): string | null {
  return follow.startsWith(textFollow) ? follow.slice(textFollow.length) : null
}

/** The topic's id, when a topic is followed; `null` for all else. */
export function followedTopicOf(follow: Follow): string | null {
  return follow.startsWith(topicFollow) ? follow.slice(topicFollow.length) : null
}

const sendingTime = '07:00'
const dayMilliseconds = 24 * 60 * 60 * 1000

/**
 * When what happens at an instant is sent: then, the next time it is seven in the morning in Sweden, or the next time
 * that it is so on a Monday. Clocks are never changed at seven.
 */
export function toDueTime(cadence: Cadence, at: Date): Date {
  if (cadence === 'at-once') return at
  for (let days = 0; days <= 8; days++) {
    const day = toSwedishDay(new Date(at.getTime() + days * dayMilliseconds))
    const morning = toSwedishTime(`${day}T${sendingTime}`)
    if (morning?.kind !== 'instant' || morning.at < at) continue
    if (cadence === 'daily' || isMonday(day)) return morning.at
  }
  throw new RangeError(`No morning after ${at.toISOString()}`)
}

// Sweden writes dates as ISO 8601 does.
const swedishDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })

function toSwedishDay(at: Date): string {
  return swedishDay.format(at)
}

function isMonday(day: string): boolean {
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 1
}

