import type { DepositCopy } from '@/domain/legalDeposit'
import { publicationTypes } from '@/domain/publication'
import type { WantedCopies } from '@/legal-deposit/findDepositCopies'

/** What the list can be asked for, beside everything that is to be delivered. */
export const shownDeposits = ['overdue', 'due', 'delivered'] as const satisfies readonly DepositCopy['state'][]

/** What an address asks for, as the framework gives it. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/** What makes no sense is taken for nothing said: everything that is to be delivered. */
export function readDepositFilter(params: SearchParams): WantedCopies {
  const state = shownDeposits.find((one) => one === params.state)
  return {
    states: state ? [state] : ['overdue', 'due'],
    type: publicationTypes.find((type) => type === params.type) ?? null,
  }
}

/** What is overdue first, and of what is delivered the last first. */
export function orderCopies(copies: readonly DepositCopy[]): DepositCopy[] {
  const dayOf = ({ deposit, dueOn }: DepositCopy) => deposit?.deliveredOn ?? dueOn
  return copies.toSorted((one, other) => {
    const order = dayOf(one).localeCompare(dayOf(other))
    return one.state === 'delivered' ? -order : order
  })
}
