import { publicationTypes } from '@/domain/publication'
import type { Translator } from '@/i18n/translator'
import { FilterForm, type Filter } from '../lists/FilterForm'
import { shownDeposits, type SearchParams } from './readDepositFilter'

/** Which copies are shown. */
export function DepositFilters({ params, t }: { params: SearchParams; t: Translator }) {
  const filters: Filter[] = [
    {
      name: 'state',
      label: t('Queue.filter_state'),
      first: t('Deposit.toDeliver'),
      choices: shownDeposits.map((state) => ({ value: state, label: t(`Deposit.state_${state}`) })),
    },
    {
      name: 'type',
      label: t('Queue.filter_type'),
      first: t('Queue.allTypes'),
      choices: publicationTypes.map((type) => ({ value: type, label: t(`Label.type_${type}`) })),
    },
  ]
  return <FilterForm path="/admin/legal-deposits" label={t('Deposit.filters')} filters={filters} params={params} showLabel={t('Queue.show')} />
}
