import type { Payload } from 'payload'
import type { Account } from '@/domain/roles'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { ChosenTexts } from './ChosenTexts'
import { findTopics, findTopicsOf } from './findTopics'
import { findTranslationQueue } from './findTranslationQueue'
import { findWordCounts, keyOf } from './findWordCounts'
import { findWriters } from './findWriters'
import { QueueFilters } from './QueueFilters'
import { QueuePages } from './QueuePages'
import { QueueRow } from './QueueRow'
import { readQueueFilter, type SearchParams } from './readQueueFilter'

interface QueueSectionProps {
  payload: Payload
  params: SearchParams
  account: Account
  /** Language the editor reads the admin in. */
  language: Locale
  now: Date
}

/** A page of the queue, with what it can be asked for. */
export async function QueueSection({ payload, params, account, language, now }: QueueSectionProps) {
  const t = getTranslator(language)
  const filter = readQueueFilter(params, account)
  const { entries, total } = await findTranslationQueue({ payload, filter, now })
  const [topics, topicsOf, words, writers] = await Promise.all([
    findTopics(payload, language),
    findTopicsOf(payload, entries),
    findWordCounts(payload, entries),
    findWriters(payload),
  ])
  const namesOf = (original: string) => topics.filter(({ id }) => topicsOf.get(original)?.includes(id)).map(({ name }) => name)
  return (
    <section aria-labelledby="queue-heading">
      <h2 id="queue-heading">{t('Queue.found', { count: total })}</h2>
      <QueueFilters {...{ params, topics, writers, account, language }} />
      {entries.length > 0 && (
        <ChosenTexts language={language}>
          <table className="queue__table" role="table">
            <thead role="rowgroup">
              <tr role="row">
                {(['choice', 'text', 'state', 'about', 'assignment'] as const).map((column) => (
                  <th key={column} role="columnheader" scope="col">
                    {t(`Queue.column_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {entries.map((entry) => (
                <QueueRow
                  key={keyOf(entry)}
                  {...{ entry, writers, account, language, now }}
                  topics={namesOf(entry.original)}
                  words={words.get(keyOf(entry)) ?? null}
                />
              ))}
            </tbody>
          </table>
        </ChosenTexts>
      )}
      <QueuePages {...{ params, total, language }} page={filter.page} />
    </section>
  )
}
