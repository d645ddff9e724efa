import { endOfSwedishDay } from './depositDeadline'
import type { DepositCopy } from './legalDeposit'

/**
 * Until when a copy stands in the feed for the National Library: until it has been fetched there, and three months at
 * least. What came to the library by another way leaves at once, or it would come twice.
 *
 * @returns `null` for what stands there until somebody says that it was delivered; the distant past for what does not stand
 *   there, such as a text that no longer holds.
 */
export function leavesDepositFeedAt({ text, state, deposit, dueOn }: DepositCopy): Date | null {
  if (text.isWithdrawn) return new Date(0)
  if (state !== 'delivered') return null
  return deposit?.way === 'feed' ? endOfSwedishDay(dueOn) : new Date(0)
}
