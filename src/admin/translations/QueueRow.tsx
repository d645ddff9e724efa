import Link from 'next/link'
import { canPublish, canWrite, type Account } from '@/domain/roles'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { editPath } from '../editions'
import { AssignmentForm } from './AssignmentForm'
import { benchPath } from '../workbench/benchPath'
import { writersOf, type Writer } from './findWriters'
import type { QueueEntry } from './queue'
import { StartTranslation } from './StartTranslation'
import { TakeButton } from './TakeButton'
import { tellDue, tellSince, tellState } from './tellEntry'

export interface QueueRowProps {
  entry: QueueEntry
  /** Names of its topics. */
  topics: readonly string[]
  /** Words to look at; `null` when that is not known. */
  words: number | null
  /** Everybody with an account. */
  writers: readonly Writer[]
  account: Account
  /** Language the editor reads the admin in. */
  language: Locale
  now: Date
}

/** One text that is, or could be, translated. The roles are said because narrow screens show no table. */
export function QueueRow({ entry, topics, words, writers, account, language, now }: QueueRowProps) {
  const t = getTranslator(language)
  const { type, original, originalLanguage, title, translation, state } = entry
  const heading = title || t('Dashboard.untitled')
  const since = tellSince(entry, now, t)
  const minor = state.state === 'behind' || state.state === 'current' ? state.minor : 0
  const isUrgent = state.state === 'behind' && state.isUrgent
  return (
    <tr role="row" data-state={state.state}>
      <td role="cell" className="queue__choice">
        <input type="checkbox" name="text" value={`${entry.language} ${type}:${original}`} aria-label={t('Queue.choose', { title: heading })} />
      </td>
      <th role="rowheader" scope="row">
        <Link
          href={translation ? benchPath(type, { id: translation, language: entry.language }) : editPath(type, { id: original, language: originalLanguage })}
          prefetch={false}
        >
          <span lang={originalLanguage}>{heading}</span>
        </Link>
        <span className="queue__aside">{t('Queue.what', { type, from: originalLanguage, to: entry.language })}</span>
        {!translation && canWrite(account, entry.language) && (
          <StartTranslation type={type} original={original} title={heading} target={entry.language} language={language} />
        )}
      </th>
      <td role="cell">
        {isUrgent ? <strong>{tellState(entry, t)}</strong> : tellState(entry, t)}
        {since && <span className="queue__aside">{since}</span>}
        {minor > 0 && <span className="queue__aside">{t('Queue.minor', { count: minor })}</span>}
      </td>
      <td role="cell">
        {topics.join(', ')}
        {words !== null && <span className="queue__aside">{t('Queue.words', { count: words, isBehind: String(state.state === 'behind') })}</span>}
      </td>
      <td role="cell">
        <Assignment {...{ entry, writers, account, language, now }} />
      </td>
    </tr>
  )
}

type AssignmentProps = Pick<QueueRowProps, 'entry' | 'writers' | 'account' | 'language' | 'now'>

function Assignment({ entry, writers, account, language, now }: AssignmentProps) {
  const t = getTranslator(language)
  const { assignee, dueOn, note } = entry
  const name = writers.find(({ id }) => id === assignee)?.name ?? null
  const due = dueOn ? tellDue(dueOn, now, t) : null
  const text = { type: entry.type, original: entry.original, title: entry.title || t('Dashboard.untitled'), target: entry.language, language }
  const isOwn = assignee === account.id
  return (
    <>
      <span className="queue__assignee">{name ?? t('Queue.nobody')}</span>
      {due && <span className="queue__aside">{due.isOverdue ? <strong>{due.words}</strong> : due.words}</span>}
      {note && <span className="queue__aside">{note}</span>}
      {canPublish(account) && (
        <AssignmentForm
          key={`${assignee} ${dueOn}`}
          {...text}
          assignee={assignee}
          dueOn={dueOn}
          writers={writersOf(writers, entry.language).map(({ id, name }) => ({ id, name }))}
        />
      )}
      {!canPublish(account) && canWrite(account, entry.language) && (isOwn || !assignee) && (
        <TakeButton {...text} assignee={isOwn ? null : account.id} />
      )}
    </>
  )
}
