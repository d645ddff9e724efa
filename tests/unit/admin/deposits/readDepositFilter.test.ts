import { describe, expect, it } from 'vitest'
import { orderCopies, readDepositFilter } from '@/admin/deposits/readDepositFilter'
import type { Deposit } from '@/domain/legalDeposit'
import { toDepositCopies } from '@/domain/toDepositCopies'
import { aDeposit, aDepositText } from '../../../factories/deposit'

const now = new Date('2026-06-20T08:00:00Z')

function copiesOf(id: string, published: string, deposits: Deposit[] = []) {
  const original = aDepositText({ id, title: id, publishedAt: new Date(`${published}T08:00:00Z`) })
  return toDepositCopies({ family: { original, authors: [], translations: [], files: [] }, deposits, now })
}

const copies = [
  ...copiesOf('due', '2026-04-15'),
  ...copiesOf('overdue', '2026-03-02'),
  ...copiesOf('delivered-first', '2026-05-01', [aDeposit({ document: 'delivered-first', contents: ['delivered-first'], deliveredOn: '2026-05-04' })]),
  ...copiesOf('delivered-last', '2026-04-01', [aDeposit({ document: 'delivered-last', contents: ['delivered-last'], deliveredOn: '2026-05-05' })]),
]

const inOrder = (...states: string[]) => orderCopies(copies.filter(({ state }) => states.includes(state))).map(({ text }) => text.id)

describe('the list of what is to be delivered', () => {
  it('has what is overdue first', () => {
    expect(inOrder('due', 'overdue')).toEqual(['overdue', 'due'])
  })

  it('has what was delivered last first', () => {
    expect(inOrder('delivered')).toEqual(['delivered-last', 'delivered-first'])
  })

  it('is of everything that is to be delivered, and nothing that is delivered, unless something else is asked for', () => {
    expect(readDepositFilter({})).toEqual({ states: ['overdue', 'due'], type: null })
    expect(readDepositFilter({ state: 'delivered', type: 'articles' })).toEqual({ states: ['delivered'], type: 'articles' })
  })

  it('takes what makes no sense for nothing said', () => {
    expect(readDepositFilter({ state: ['due', 'overdue'], type: 'topics' })).toEqual(readDepositFilter({}))
  })
})
