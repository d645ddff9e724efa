import type { DepositCopy } from './legalDeposit'
import { toSwedishDay } from './swedishTime'

/**
 * What there was to deliver of a copy on a day: a file that was uploaded later has not been delivered then. Of days before
 * the text came into the newsroom nothing is known, and who first says that it was delivered is taken at their word.
 *
 * @param day An ISO date without a time, in Sweden.
 * @returns Part of the copy's consignment, or nothing of it.
 */
export function consignmentOn({ text, files, consignment, deposits }: DepositCopy, day: string): string[] {
  if (deposits.length === 0 && day < toSwedishDay(text.knownSince)) return consignment
  const late = files.filter(({ filedAt }) => toSwedishDay(filedAt) > day).map(({ fingerprint }) => fingerprint)
  return consignment.filter((content) => !late.includes(content))
}
