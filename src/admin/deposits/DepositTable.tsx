import type { DepositCopy } from '@/domain/legalDeposit'
import type { Translator } from '@/i18n/translator'
import { DepositRow } from './DepositRow'
import { toListedCopy } from './listedCopy'

const columns = ['copy', 'state', 'what', 'published'] as const

interface DepositTableProps {
  copies: DepositCopy[]
  /** Whether copies can be chosen. */
  isChoice: boolean
  t: Translator
}

/** The copies of the list. The roles are said because narrow screens show no table. */
export function DepositTable({ copies, isChoice, t }: DepositTableProps) {
  return (
    <table className="queue__table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {(isChoice ? (['choice', ...columns] as const) : columns).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`Deposit.column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {copies.map((copy) => (
          <DepositRow key={toListedCopy(copy).key} copy={copy} isChoice={isChoice} t={t} />
        ))}
      </tbody>
    </table>
  )
}
