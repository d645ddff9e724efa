import { publicationTypes } from '@/domain/publication'
import type { Account } from '@/domain/roles'
import { locales, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { FilterForm, type Filter } from '../lists/FilterForm'
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

/** What of the queue is shown. */
export function QueueFilters({ params, topics, writers, account, language }: QueueFiltersProps) {
  const t = getTranslator(language)
  const others = writers.filter(({ id }) => id !== account.id)
  const toFilter = (name: 'language' | 'state' | 'type' | 'topic' | 'assignee', first: string, choices: Filter['choices']) => ({
    name,
    label: t(`Queue.filter_${name}`),
    first,
    choices,
  })
  const filters = [
    toFilter('language', t('Queue.allLanguages'), locales.map((to) => ({ value: to, label: t('Queue.into', { to }) }))),
    toFilter('state', t('Queue.toDo'), [...shownStates, 'all' as const].map((state) => ({ value: state, label: t(`Queue.state_${state}`) }))),
    toFilter('type', t('Queue.allTypes'), publicationTypes.map((type) => ({ value: type, label: t(`Label.type_${type}`) }))),
    toFilter('topic', t('Queue.allTopics'), topics.map(({ id, name }) => ({ value: id, label: name }))),
    toFilter('assignee', t('Queue.everybody'), [
      { value: 'me', label: t('Queue.me') },
      { value: 'nobody', label: t('Queue.nobody') },
      ...others.map(({ id, name }) => ({ value: id, label: name })),
    ]),
  ]
  return <FilterForm path="/admin/translations" label={t('Queue.filters')} filters={filters} params={params} showLabel={t('Queue.show')} />
}
