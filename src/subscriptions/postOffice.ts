import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { claimMail, type ClaimedMail } from './claimMail'
import { forget } from './forget'
import { handOver } from './handOver'
import { settleMail, type Sending } from './settleMail'
import { dropMailings, takeInMailings } from './takeInMailings'

/** A mail that another process was sending this long ago is nobody's any more: that process has ended. */
const leaseMilliseconds = 10 * 60 * 1000

/** Mails that are sent at the same time. */
const sendersAtOnce = 3
/** After so many mails it is looked again what has been published, or taken away, meanwhile. */
const mailsInARound = 150

/**
 * Sends subscribers their mails.
 *
 * A mail is noted as being sent before it is, and as sent when the mail server has taken it. What can happen:
 * - The process ends before the server has taken the mail: it is sent by another process, or this one started again.
 * - The process ends after the server has taken the mail and before that is noted, which takes milliseconds: the mail is
 *   sent again under the same Message-ID. SMTP has no way to ask whether a mail has come, and to lose one is worse.
 * - The database goes away in between: this process remembers what the server has taken, and notes it when it can.
 */
export class PostOffice {
  /** What became of mails that the database does not know of yet. */
  readonly #unnoted = new Map<string, { mail: ClaimedMail; sending: Sending }>()
  readonly #underWay = new Set<string>()

  constructor(readonly siteUrl: string) {}

  /**
   * Takes in what has been published, sends what is due, and forgets what is kept no longer. However many servers do
   * this at the same time, each mail is sent by one.
   *
   * @param now The instant it is.
   * @returns How many mails the mail server has taken.
   * @throws When the database cannot be reached: nothing is lost, and the next round goes on.
   */
  async sendDue(payload: Payload, now: Date): Promise<number> {
    await this.#noteUnnoted(payload, now)
    await forget(payload, now)
    if (payload.email.name === 'none') {
      await dropMailings(payload, now)
      return 0
    }
    await this.#takeOver(payload, now)
    await takeInMailings(payload, now)
    const round = { payload, now, left: mailsInARound, sent: 0 }
    const senders = Array.from({ length: sendersAtOnce }, () => this.#send(round))
    const failure = (await Promise.allSettled(senders)).find(({ status }) => status === 'rejected')
    if (failure?.status === 'rejected') throw failure.reason
    return round.sent
  }

  async #send(round: Round): Promise<void> {
    const { payload, now } = round
    while (round.left > 0) {
      round.left -= 1
      const mail = await claimMail(payload, this.siteUrl, now)
      if (mail === null) return
      if (mail === 'empty') continue
      this.#underWay.add(mail.id)
      const sending = await handOver(payload, mail, this.siteUrl)
      this.#unnoted.set(mail.id, { mail, sending })
      this.#underWay.delete(mail.id)
      if (sending === 'sent') round.sent += 1
      if (sending === 'away') round.left = 0
      await this.#note(payload, mail.id, now)
    }
  }

  async #noteUnnoted(payload: Payload, now: Date): Promise<void> {
    for (const id of [...this.#unnoted.keys()]) await this.#note(payload, id, now)
  }

  async #note(payload: Payload, id: string, now: Date): Promise<void> {
    const outcome = this.#unnoted.get(id)
    if (!outcome) return
    await settleMail(payload, { ...outcome, now })
    this.#unnoted.delete(id)
  }

  /** Puts back into the queue what a process that has ended was sending. */
  async #takeOver(payload: Payload, now: Date): Promise<void> {
    const own = [...this.#underWay].map((id) => sql`${id}::uuid`)
    const isOthers = own.length > 0 ? sql`mail NOT IN (${sql.join(own, sql`, `)})` : sql`true`
    const since = new Date(now.getTime() - leaseMilliseconds).toISOString()
    await payload.db.drizzle.execute(sql`
      UPDATE deliveries SET state = 'waiting', attempts = attempts + 1 WHERE state = 'sending' AND settled_at <= ${since} AND ${isOthers}`)
  }
}

interface Round {
  payload: Payload
  now: Date
  left: number
  sent: number
}
