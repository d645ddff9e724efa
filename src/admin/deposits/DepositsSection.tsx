import type { Payload } from 'payload'
import type { Translator } from '@/i18n/translator'
import { findCopiesInStates } from '@/legal-deposit/findDepositCopies'
import { DepositFilters } from './DepositFilters'
import { DepositRow } from './DepositRow'
import { orderCopies, readDepositFilter, type SearchParams } from './readDepositFilter'

interface DepositsSectionProps {
  payload: Payload
  params: SearchParams
  now: Date
  t: Translator
}

/** The copies that were asked for, the first to be delivered first. */
export async function DepositsSection({ payload, params, now, t }: DepositsSectionProps) {
  const wanted = readDepositFilter(params)
  const { copies: found, isAll } = await findCopiesInStates(wanted, { payload, now })
  const copies = orderCopies(found)
  return (
    <section aria-labelledby="deposits-heading">
      <h2 id="deposits-heading">{t('Deposit.found', { count: copies.length })}</h2>
      {!isAll && <p>{t('Deposit.firstOnly', { isDelivered: String(wanted.states.includes('delivered')) })}</p>}
      <DepositFilters params={params} t={t} />
      {copies.length > 0 && (
        <table className="queue__table" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {(['copy', 'state', 'what', 'published'] as const).map((column) => (
                <th key={column} role="columnheader" scope="col">
                  {t(`Deposit.column_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {copies.map((copy) => (
              <DepositRow key={`${copy.text.id} ${copy.language}`} copy={copy} t={t} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
