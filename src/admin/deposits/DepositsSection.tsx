import type { Payload } from 'payload'
import { canPublish, type Account } from '@/domain/roles'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { findCopiesInStates } from '@/legal-deposit/findDepositCopies'
import { ChosenCopies } from './ChosenCopies'
import { DepositFilters } from './DepositFilters'
import { DepositTable } from './DepositTable'
import { toListedCopy } from './listedCopy'
import { orderCopies, readDepositFilter, type SearchParams } from './readDepositFilter'

interface DepositsSectionProps {
  payload: Payload
  params: SearchParams
  account: Account
  /** Language the editor reads the admin in. */
  language: Locale
  now: Date
}

/** The copies that were asked for, the first to be delivered first. */
export async function DepositsSection({ payload, params, account, language, now }: DepositsSectionProps) {
  const t = getTranslator(language)
  const wanted = readDepositFilter(params)
  const { copies: found, isAll } = await findCopiesInStates(wanted, { payload, now })
  const copies = orderCopies(found)
  // What is delivered is not marked again, and those who may not mark have nothing to choose for.
  const isChoice = canPublish(account) && !wanted.states.includes('delivered')
  const table = copies.length > 0 && <DepositTable copies={copies} isChoice={isChoice} t={t} />
  return (
    <section aria-labelledby="deposits-heading">
      <h2 id="deposits-heading">{t('Deposit.found', { count: copies.length })}</h2>
      {!isAll && <p>{t('Deposit.firstOnly', { isDelivered: String(wanted.states.includes('delivered')) })}</p>}
      <DepositFilters params={params} t={t} />
      {isChoice ? (
        <ChosenCopies copies={copies.map(toListedCopy)} language={language}>
          {table}
        </ChosenCopies>
      ) : (
        table
      )}
    </section>
  )
}
