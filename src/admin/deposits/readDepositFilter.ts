import { publicationTypes, type PublicationType } from '@/domain/publication'
import type { DepositCopy } from '@/domain/legalDeposit'

/** What the list can be asked for, beside everything that is to be delivered. */
export const shownDeposits = ['overdue', 'due', 'delivered'] as const satisfies readonly DepositCopy['state'][]

/** What of the list somebody wants to see. */
export interface DepositFilter {
  states: readonly DepositCopy['state'][]
  type: PublicationType | null
}

/** What an address asks for, as the framework gives it. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/** What makes no sense is taken for nothing said: everything that is to be delivered. */
export function readDepositFilter(params: SearchParams): DepositFilter {
  const state = shownDeposits.find((one) => one === params.state)
  return {
    states: state ? [state] : ['overdue', 'due'],
    type: publicationTypes.find((type) => type === params.type) ?? null,
  }
}

/** Those that were asked for: what is overdue first, and of what is delivered the last first. */
export function filterCopies(copies: readonly DepositCopy[], { states, type }: DepositFilter): DepositCopy[] {
  const asked = copies.filter((copy) => states.includes(copy.state) && (type === null || copy.text.type === type))
  const dayOf = ({ deposit, dueOn }: DepositCopy) => deposit?.deliveredOn ?? dueOn
  return asked.toSorted((one, other) => {
    const order = dayOf(one).localeCompare(dayOf(other))
    return one.state === 'delivered' ? -order : order
  })
}
