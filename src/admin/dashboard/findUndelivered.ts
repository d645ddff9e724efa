import { findCopiesInStates } from '@/legal-deposit/findDepositCopies'
import { tellCopy } from '../deposits/copyRecord'
import { orderCopies, readDepositFilter } from '../deposits/readDepositFilter'
import type { Desk } from './desk'
import type { Matter } from './matter'

/** What is to be delivered to the National Library, what is overdue first; of very much, what has waited longest. */
export async function findUndelivered({ payload, now, t }: Desk): Promise<{ matters: Matter[]; isAll: boolean }> {
  const { copies, isAll } = await findCopiesInStates(readDepositFilter({}), { payload, now })
  const matters = orderCopies(copies).map((copy) => {
    const { text, language, title } = copy
    return { key: `deposit-${text.id}-${language}`, type: text.type, id: text.id, language: text.language, title, words: tellCopy(copy, t) }
  })
  return { matters, isAll }
}
