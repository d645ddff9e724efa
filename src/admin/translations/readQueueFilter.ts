import { publicationTypes } from '@/domain/publication'
import type { Account } from '@/domain/roles'
import { writableLanguages } from '@/domain/roles'
import { isLocale, locales, type Locale } from '@/i18n/locales'
import { shownStates, statesToDo, type QueueFilter } from './queue'

/** Beyond every page that there can be, and within what PostgreSQL counts to. */
const lastPage = 1_000_000

/** What an address asks for, as the framework gives it. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/**
 * What of the queue an address asks for. What makes no sense is taken for nothing said: everything that is to be done, in
 * the languages that the account may write.
 */
export function readQueueFilter(params: SearchParams, account: Account): QueueFilter {
  const wordOf = (name: string) => {
    const word = params[name]
    // PostgreSQL takes no character 0.
    return typeof word === 'string' && word !== '' && !word.includes('\0') ? word : null
  }
  const language = wordOf('language')
  const state = shownStates.find((one) => one === wordOf('state'))
  const assignee = wordOf('assignee')
  return {
    languages: isLocale(language) ? [language] : languagesOf(account),
    states: state ? [state] : wordOf('state') === 'all' ? shownStates : statesToDo,
    type: publicationTypes.find((type) => type === wordOf('type')) ?? null,
    topic: wordOf('topic'),
    assignee: assignee === 'me' ? account.id : assignee,
    page: Math.min(lastPage, Math.max(1, Math.trunc(Number(wordOf('page'))) || 1)),
  }
}

function languagesOf(account: Account): readonly Locale[] {
  const languages = writableLanguages(account)
  return languages === 'all' || languages.length === 0 ? locales : languages
}
