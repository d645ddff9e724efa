import { benchPath } from '../workbench/benchPath'
import { findTranslationQueue } from '../translations/findTranslationQueue'
import { readQueueFilter } from '../translations/readQueueFilter'
import { tellDue, tellState } from '../translations/tellEntry'
import type { Desk } from './desk'
import { shownAtOnce, type Matter } from './matter'

/** What is first in the queue of translations, in the languages that the account may write. */
export async function findUrgentTranslations({ payload, account, now, t }: Desk): Promise<{ matters: Matter[]; total: number }> {
  const filter = readQueueFilter({}, account)
  const { entries, total } = await findTranslationQueue({ payload, filter, now, limit: shownAtOnce })
  const matters = entries.map((entry) => {
    const { type, original, originalLanguage, title, language, translation, dueOn } = entry
    const state = t('Queue.urgentWords', { to: language, state: tellState(entry, t) })
    const words = dueOn ? [state, tellDue(dueOn, now, t).words] : [state]
    const text = { key: `translation-${original}-${language}`, type, id: original, language: originalLanguage, title }
    const href = translation ? benchPath(type, { id: translation, language }) : `/admin/translations?language=${language}`
    return { ...text, words: words.join('. '), href }
  })
  return { matters, total }
}
