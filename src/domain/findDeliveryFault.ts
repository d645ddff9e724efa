import { parseInstant } from './instant'
import { longestDepositNote } from './legalDeposit'

interface Told {
  /** An ISO date without a time, if it makes sense. */
  deliveredOn: string
  note: string
}

/**
 * What is wrong with what somebody says of a delivery, whatever it was of.
 *
 * @param today In Sweden, as an ISO date without a time.
 * @returns What the refusal is called; `null` when nothing is wrong.
 */
export function findDeliveryFault({ deliveredOn: day, note }: Told, today: string) {
  if (note.trim().length > longestDepositNote) return 'depositNoteTooLong'
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !parseInstant(day)) return 'dayUnknown'
  return day > today ? 'depositDayAhead' : null
}
