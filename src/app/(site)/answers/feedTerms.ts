/** How long programs and proxies out of our reach may use a feed without asking. */
export const feedMaxAgeSeconds = 300

/** How an answer may be used again. */
export interface Terms {
  cacheControl: string
  /** The same as a number, for who tells it in the answer itself. */
  maxAgeSeconds: number
  /** The instant from which our own server makes the answer anew; `null` when only a change can make it another. */
  validUntil: Date | null
}

/**
 * Terms under which no copy of a feed, wherever it is kept, outlives the instant at which the feed changes by itself.
 *
 * @param now        When the feed is made.
 * @param nextMoment When a text next becomes public by its own time; `null` when none waits.
 */
export function feedTerms(now: Date, nextMoment: Date | null): Terms {
  const freely = `public, max-age=${feedMaxAgeSeconds}`
  if (!nextMoment) return { cacheControl: freely, maxAgeSeconds: feedMaxAgeSeconds, validUntil: null }

  const lastFreeUse = new Date(nextMoment.getTime() - feedMaxAgeSeconds * 1000)
  if (now < lastFreeUse) return { cacheControl: freely, maxAgeSeconds: feedMaxAgeSeconds, validUntil: lastFreeUse }
  return { cacheControl: 'public, max-age=0, must-revalidate', maxAgeSeconds: 0, validUntil: nextMoment }
}
