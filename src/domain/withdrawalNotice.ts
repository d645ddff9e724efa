/** How long feeds tell that a text has been withdrawn, and why, before it leaves them. */
export const noticeMilliseconds = 7 * 24 * 60 * 60 * 1000

/** When a withdrawn text leaves the feeds: from that instant on it is in none. */
export function toNoticeEnd(withdrawnAt: Date): Date {
  return new Date(withdrawnAt.getTime() + noticeMilliseconds)
}

/** A text that was withdrawn at this instant or before it has left the feeds by now. */
export function toNoticeStart(now: Date): Date {
  return new Date(now.getTime() - noticeMilliseconds)
}
