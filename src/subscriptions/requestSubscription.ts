import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { consentVersion, type SubscriptionChoices } from '@/domain/subscription'
import type { Locale } from '@/i18n/locales'
import { toArray, type Database } from './database'
import { inTransaction } from './inTransaction'
import { hashToken, makeToken, toNetworkKey, toPerson } from './secrets'

/** What somebody has asked for who has shown nothing yet: whose the address is, its owner will say. */
export interface Wish {
  address: string
  choices: SubscriptionChoices
  /** Of the form, and so of every mail. */
  language: Locale
  /** Where it was asked from: an address, or the part of it that a household has in common. */
  network: string
}

/** `too-many` when the address or the network has asked too often; nothing has been kept of it then. */
export type WishOutcome = 'asked' | 'too-many'

const hourMilliseconds = 60 * 60 * 1000
/** A household, or a whole office behind one address, does not get there; somebody with a list of addresses does. */
const limits = {
  address: { most: 4, within: 24 * hourMilliseconds },
  network: { most: 20, within: hourMilliseconds },
}

/**
 * Keeps what somebody wants to subscribe to, and the mail that asks the owner of the address to confirm it: both, or
 * neither. What is answered does not depend on whether the address is known.
 */
export async function requestSubscription(payload: Payload, wish: Wish, now: Date): Promise<WishOutcome> {
  const person = toPerson(payload, wish.address)
  return inTransaction(payload, async (db) => {
    const isWelcome =
      (await countAttempt(db, { key: toNetworkKey(payload, wish.network), now, ...limits.network })) &&
      (await countAttempt(db, { key: person, now, ...limits.address }))
    if (!isWelcome) return 'too-many'
    await keepWish(db, { payload, wish, person, now })
    return 'asked'
  })
}

interface Attempt {
  key: string
  now: Date
  most: number
  within: number
}

async function countAttempt(db: Database, { key, now, most, within }: Attempt): Promise<boolean> {
  // One at a time, so that many at once do not each find room for one more.
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('subscription attempt'), hashtext(${key}))`)
  const since = new Date(now.getTime() - within).toISOString()
  const { rows } = await db.execute(sql`
    INSERT INTO subscription_attempts (key, at) SELECT ${key}, ${now.toISOString()}
    WHERE (SELECT count(*) FROM subscription_attempts WHERE key = ${key} AND at > ${since}) < ${most} RETURNING key`)
  return rows.length > 0
}

async function keepWish(db: Database, { payload, wish, person, now }: { payload: Payload; wish: Wish; person: string; now: Date }) {
  const id = randomUUID()
  const { follows, languages, cadence, sendOriginalAfterDays } = wish.choices
  const hashes = { confirm: hashToken(makeToken(payload, 'confirm', id)), leave: hashToken(makeToken(payload, 'leave', id)) }
  const at = now.toISOString()
  await db.execute(sql`
    INSERT INTO subscriptions (id, person, address, language, follows, languages, cadence, send_original_after_days,
      consent, confirm_hash, leave_hash, created_at)
    VALUES (${id}, ${person}, ${wish.address}, ${wish.language}, ${toArray(follows.toSorted())}, ${toArray(languages)}, ${cadence},
      ${sendOriginalAfterDays}, ${consentVersion}, ${hashes.confirm}, ${hashes.leave}, ${at})`)
  await db.execute(sql`
    INSERT INTO deliveries (subscription, person, kind, document, revision, told_at, due_at)
    VALUES (${id}, ${person}, 'confirmation', ${id}, 0, ${at}, ${at})`)
}
