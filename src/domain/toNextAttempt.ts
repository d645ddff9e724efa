/** After about a day of tries nobody is helped by a mail or a message any more. */
const mostAttempts = 30
const longestWaitMinutes = 60

/**
 * When a mail, or a message to a hub, that could not be sent is tried again: after a minute, then two, then four, up to
 * an hour.
 *
 * @param attempts How often it has been tried, at least once.
 * @param now      The instant of the last try.
 * @returns `null` when it has been tried often enough.
 */
export function toNextAttempt(attempts: number, now: Date): Date | null {
  if (attempts >= mostAttempts) return null
  return new Date(now.getTime() + Math.min(2 ** (attempts - 1), longestWaitMinutes) * 60_000)
}
