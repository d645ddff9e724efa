import type { Payload } from 'payload'
import { findDocumentUrl } from './findDocumentUrl'
import { claimPing, endPing, putOffPing, waitForHub, type Ping } from './ping'
import { dropChanges, takeInChanges } from './takeInChanges'
import { tellHub } from './tellHub'

interface Notifying {
  /** `null` for no hub. */
  hubUrl: string | null
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  now: Date
}

/** Pings that are sent at the same time. */
const tellersAtOnce = 4
/** So many pings take less time than one is kept for who began it, however slow the hub. */
const pingsInARound = 40

/**
 * Tells the hub which documents of feeds have changed. However many servers do this at the same time, each change is
 * told by one. What can happen:
 * - The process ends before the hub is told, or before that is noted: the hub is told by another process, or this one
 *   started again. To be told twice does a hub no harm: it fetches the document, and finds it unchanged.
 * - The hub is away: it is told later, for about a day.
 * - The address of a feed cannot be found: that is tried again like the hub itself, and the other feeds are told of.
 *
 * @returns How many documents the hub has been told of.
 * @throws When the database cannot be reached: nothing is lost, and the next round goes on.
 */
export async function notifyHub(payload: Payload, { hubUrl, siteUrl, now }: Notifying): Promise<number> {
  if (!hubUrl) {
    await dropChanges(payload)
    return 0
  }
  await takeInChanges(payload, now)
  const round = { payload, hubUrl, siteUrl, now, left: pingsInARound, told: 0 }
  const tellers = Array.from({ length: tellersAtOnce }, () => tell(round))
  const failure = (await Promise.allSettled(tellers)).find(({ status }) => status === 'rejected')
  if (failure?.status === 'rejected') throw failure.reason
  return round.told
}

interface Round extends Notifying {
  payload: Payload
  hubUrl: string
  left: number
  told: number
}

async function tell(round: Round): Promise<void> {
  while (round.left > 0) {
    round.left -= 1
    const ping = await claimPing(round.payload, round.now)
    if (!ping) return
    await settle(ping, round)
  }
}

async function settle(ping: Ping, round: Round): Promise<void> {
  const { payload, now } = round
  let url: string | null
  try {
    url = await findDocumentUrl(ping, round)
  } catch (err) {
    // It is this feed's own fault, so the others need not wait; without a database, putting off throws too.
    await putOffPing(payload, ping, now)
    payload.logger.error({ err, msg: `The hub is not told yet of ${ping.feed}, whose address could not be found` })
    return
  }
  if (url) await tellOf(url, ping, round)
  else await endPing(payload, ping)
}

async function tellOf(url: string, ping: Ping, round: Round): Promise<void> {
  const { payload, hubUrl, now } = round
  const { outcome, status } = await tellHub(hubUrl, url)
  if (outcome === 'away') {
    const next = await putOffPing(payload, ping, now)
    await waitForHub(payload, now)
    payload.logger.warn({ msg: next ? `The hub is told later of ${url}` : `The hub is not told of ${url} any more`, status })
    return
  }
  await endPing(payload, ping)
  if (outcome === 'taken') round.told += 1
  else payload.logger.error({ msg: `The hub refuses to be told of ${url}`, status })
}
