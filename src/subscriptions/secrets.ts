import { createHash, createHmac } from 'node:crypto'
import type { Payload } from 'payload'

/** What a secret in a mail lets its bearer do: confirm a subscription once, or see, change and leave it. */
type Purpose = 'confirm' | 'leave'

/**
 * The secret that stands in a subscription's mails. It is made anew for each mail from the newsroom's own secret, so that
 * it is nowhere kept; the database holds its hash.
 *
 * @returns 256 bits, as letters, digits, `-` and `_`.
 */
export function makeToken(payload: Payload, purpose: Purpose, subscriptionId: string): string {
  return keyed(payload, `${purpose}:${subscriptionId}`).toString('base64url')
}

/** What is kept of a token. To look it up takes the same time however much of a guess is right. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whom an address belongs to, without the address: however it is capitalised, it is the same person's. */
export function toPerson(payload: Payload, address: string): string {
  return keyed(payload, `person:${address.toLowerCase()}`).toString('hex')
}

/** The network that somebody asks from, without its number. */
export function toNetworkKey(payload: Payload, network: string): string {
  return keyed(payload, `network:${network}`).toString('hex')
}

function keyed({ secret }: Payload, words: string): Buffer {
  return createHmac('sha256', secret).update(`subscriptions:${words}`).digest()
}
