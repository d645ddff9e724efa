import { publicationTypes } from '@/domain/publication'
import type { Account } from '@/domain/roles'
import { locales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { NamedTopic } from './findTopics'
import type { Writer } from './findWriters'
import { shownStates } from './queue'
import type { SearchParams } from './readQueueFilter'

interface QueueFiltersProps {
  params: SearchParams
  topics: readonly NamedTopic[]
  writers: readonly Writer[]
  account: Account
  /** Language the editor reads the admin in. */
  language: Locale
}

interface Choice {
  value: string
  label: string
}

/** What of the queue is shown: a form that needs no script, and an address that can be kept and sent. */
export function QueueFilters({ params, topics, writers, account, language }: QueueFiltersProps) {
  const t = getTranslator(language)
  const others = writers.filter(({ id }) => id !== account.id)
  const questions: { name: 'language' | 'state' | 'type' | 'topic' | 'assignee'; first: string; choices: Choice[] }[] = [
    { name: 'language', first: t('Queue.allLanguages'), choices: locales.map((to) => ({ value: to, label: t('Queue.into', { to }) })) },
    {
      name: 'state',
      first: t('Queue.toDo'),
      choices: [...shownStates, 'all' as const].map((state) => ({ value: state, label: t(`Queue.state_${state}`) })),
    },
    { name: 'type', first: t('Queue.allTypes'), choices: publicationTypes.map((type) => ({ value: type, label: t(`Label.type_${type}`) })) },
    { name: 'topic', first: t('Queue.allTopics'), choices: topics.map(({ id, name }) => ({ value: id, label: name })) },
    {
      name: 'assignee',
      first: t('Queue.everybody'),
      choices: [
        { value: 'me', label: t('Queue.me') },
        { value: 'nobody', label: t('Queue.nobody') },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
  ]
  return (
    <form className="queue__filters" method="get" action="/admin/translations" role="search" aria-label={t('Queue.filters')}>
      {questions.map(({ name, first, choices }) => (
        <div key={name} className="queue__filter">
          <label htmlFor={`queue-${name}`}>{t(`Queue.filter_${name}`)}</label>
          <select id={`queue-${name}`} name={name} defaultValue={typeof params[name] === 'string' ? params[name] : ''}>
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
