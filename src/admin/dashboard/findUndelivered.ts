import { findOldestOpenCopies } from '@/legal-deposit/findDepositCopies'
import { tellCopy } from '../deposits/copyRecord'
import { filterCopies, readDepositFilter } from '../deposits/readDepositFilter'
import type { Desk } from './desk'
import type { Matter } from './matter'

/** What is to be delivered to the National Library, what is overdue first; of very much, the oldest. */
export async function findUndelivered({ payload, now, t }: Desk): Promise<Matter[]> {
  const { copies: open } = await findOldestOpenCopies({ payload, now })
  const copies = filterCopies(open, readDepositFilter({}))
  return copies.map((copy) => {
    const { text, language, title } = copy
    return { key: `deposit-${text.id}-${language}`, type: text.type, id: text.id, language: text.language, title, words: tellCopy(copy, t) }
  })
}
