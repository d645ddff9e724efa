import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

const pauseMilliseconds = 1000
const pauseAfterErrorMilliseconds = 5000

interface Work {
  /** What is to be done at an instant. */
  work: (payload: Payload, now: Date) => Promise<unknown>
  /** Opens the newsroom; asked again when it failed. */
  open: () => Promise<Payload>
  /** Ends the work, between two rounds. */
  signal: AbortSignal
  logError: (error: unknown) => void
}

/**
 * Does work as its time comes, and first of all what came due while nobody was awake. Outlives a lost database: what waits
 * there still waits when it is back.
 */
export async function keepCarryingOut({ work, open, signal, logError }: Work): Promise<void> {
  let isTroubled = false
  while (!signal.aborted) {
    try {
      await work(await open(), new Date())
      isTroubled = false
    } catch (error) {
      // Said once, not every few seconds for as long as the database is away.
      if (!isTroubled) logError(error)
      isTroubled = true
    }
    const pause = isTroubled ? pauseAfterErrorMilliseconds : pauseMilliseconds
    // Only an abort breaks the sleep off, and it ends the loop too.
    await sleep(pause, null, { signal, ref: false }).catch(() => null)
  }
}
