import type { Payload } from 'payload'
import type { Site } from '@/domain/publication'
import type { MailContent } from '@/views/mail/mailContent'
import type { Recipient } from './delivery'
import type { Told } from './told'

/** What a mail is made from, besides what it tells. */
export interface Composing {
  payload: Payload
  recipient: Recipient
  site: Site
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  now: Date
}

/** A mail, and what becomes of what waited for it. */
export interface Composed {
  /** `null` when there is nothing left to tell. */
  content: MailContent | null
  /** Deliveries that are in the mail. */
  told: string[]
  /** Deliveries that are not true any more. */
  dropped: string[]
  /** What the mail tells too, before anybody has put it into the queue. */
  covered: Told[]
}
