import { expect, it } from 'vitest'
import { consignmentOn } from '@/domain/consignmentOn'
import type { DepositFamily } from '@/domain/legalDeposit'
import { toDepositCopies } from '@/domain/toDepositCopies'
import { aDepositFile, aDepositText } from '../../factories/deposit'

function getCopy(family: Partial<DepositFamily>) {
  const whole = { original: aDepositText(), authors: [], translations: [], files: [aDepositFile()], ...family }
  const [copy] = toDepositCopies({ family: whole, deposits: [], now: new Date('2026-03-20T08:00:00Z') })
  if (!copy) throw new Error('A published report has a copy')
  return copy
}

// Half past midnight on 10 March in Sweden.
const replaced = aDepositFile({ fingerprint: 'a2', filedAt: new Date('2026-03-09T23:30:00Z') })

it('leaves out a file that was uploaded after the day of delivery', () => {
  const copy = getCopy({ files: [replaced, aDepositFile({ fingerprint: 'c3' })] })

  expect([consignmentOn(copy, '2026-03-09'), consignmentOn(copy, '2026-03-10')]).toEqual([['c3'], ['a2', 'c3']])
})

it('takes an editor’s word for days before the text came into the newsroom', () => {
  const original = aDepositText({ publishedAt: new Date('2019-03-02T08:00:00Z'), knownSince: new Date('2026-03-08T08:00:00Z') })

  expect(consignmentOn(getCopy({ original, files: [replaced] }), '2019-03-05')).toEqual(['a2'])
})

it('takes a page for there since it was published', () => {
  expect(consignmentOn(getCopy({ files: [] }), '2026-03-02')).toEqual(['report-1'])
})
