import { publicationTypes } from '@/domain/publication'
import type { Translator } from '@/i18n/translator'
import { shownDeposits, type SearchParams } from './readDepositFilter'

/** What of the list is shown: a form that needs no script, and an address that can be kept and sent. */
export function DepositFilters({ params, t }: { params: SearchParams; t: Translator }) {
  const questions = [
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
  return (
    <form className="queue__filters" method="get" action="/admin/legal-deposits" role="search" aria-label={t('Deposit.filters')}>
      {questions.map(({ name, label, first, choices }) => (
        <div key={name} className="queue__filter">
          <label htmlFor={`deposits-${name}`}>{label}</label>
          <select id={`deposits-${name}`} name={name} defaultValue={typeof params[name] === 'string' ? params[name] : ''}>
            <option value="">{first}</option>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className="btn btn--style-primary btn--size-small">
        {t('Queue.show')}
      </button>
    </form>
  )
}
