import { describe, expect, it } from 'vitest'
import { leavesDepositFeedAt } from '@/domain/leavesDepositFeedAt'
import type { Deposit, DepositFamily } from '@/domain/legalDeposit'
import { toDepositCopies } from '@/domain/toDepositCopies'
import { aDeposit, aDepositFile, aDepositText } from '../../factories/deposit'

const inTime = new Date('2026-06-02T21:59:59Z')
const late = new Date('2026-06-02T22:00:00Z')
const english = aDepositText({ id: 'report-2', language: 'en', title: 'Five priorities', slug: 'five-priorities', publishedAt: new Date('2026-03-09T08:00:00Z') })
const englishFile = aDepositFile({ filename: 'five-priorities.pdf', title: 'Five priorities', language: 'en', fingerprint: 'b2' })

interface Given extends Partial<DepositFamily> {
  deposits?: Deposit[]
  now?: Date
}

function copiesOf({ deposits = [], now = inTime, ...family }: Given) {
  return toDepositCopies({ family: { original: aDepositText(), authors: [], translations: [], files: [], ...family }, deposits, now })
}

describe('what is to be delivered', () => {
  it('is the report’s file, main file first, with what else there is in its language', () => {
    const table = aDepositFile({ filename: 'tabeller.xlsx', mimeType: 'application/vnd.ms-excel', fingerprint: 'c3' })

    const [copy, ...more] = copiesOf({ files: [table, aDepositFile()] })

    expect(copy?.files.map(({ filename }) => filename)).toEqual(['fem-prioriteringar.pdf', 'tabeller.xlsx'])
    expect(more).toEqual([])
  })

  it('is one copy for each language that has a file, each with its own text and day', () => {
    const added = { ...englishFile, addedAt: english.publishedAt }

    const copies = copiesOf({ translations: [english], files: [added, aDepositFile()] })

    expect(copies.map(({ language, title, text, dueOn }) => [language, title, text.id, dueOn])).toEqual([
      ['sv', 'Fem prioriteringar', 'report-1', '2026-06-02'],
      ['en', 'Five priorities', 'report-2', '2026-06-09'],
    ])
  })

  it('is a file in a language that has no text, by the file’s own title', () => {
    const [, copy] = copiesOf({ files: [aDepositFile(), englishFile] })

    expect([copy?.language, copy?.title, copy?.text.id]).toEqual(['en', 'Five priorities', 'report-1'])
  })

  it('is no page that only presents a file in another language', () => {
    const copies = copiesOf({ translations: [english], files: [aDepositFile()] })

    expect(copies.map(({ language }) => language)).toEqual(['sv'])
  })

  it('is the page itself in each language when there is no file', () => {
    const copies = copiesOf({ translations: [english] })

    expect(copies.map(({ contents, files }) => [contents, files])).toEqual([
      [['report-1'], []],
      [['report-2'], []],
    ])
  })
})

describe('a file in another language than the report’s own', () => {
  const englishCopy = (given: Given) => copiesOf({ files: [aDepositFile(), englishFile], ...given })[1]
  const englishLater = { ...english, publishedAt: new Date('2026-07-01T08:00:00Z') }

  it('is public with the report, and no later because its own page comes', () => {
    const [before, after] = [englishCopy({}), englishCopy({ translations: [englishLater] })]

    expect([before?.dueOn, after?.dueOn, after?.publishedAt]).toEqual(['2026-06-02', '2026-06-02', before?.publishedAt])
  })

  it('is public when it is added, and no earlier because the report was', () => {
    const added = { ...englishFile, addedAt: new Date('2026-05-04T08:00:00Z') }

    expect(englishCopy({ files: [aDepositFile(), added] })?.dueOn).toBe('2026-08-04')
  })

  it('that was delivered before its page came is waited for from its own day when it is replaced', () => {
    const replaced = { ...englishFile, fingerprint: 'b3', filedAt: new Date('2026-08-10T08:00:00Z') }
    const deposits = [aDeposit({ language: 'en', contents: ['b2'] })]

    expect(englishCopy({ files: [aDepositFile(), replaced], translations: [englishLater], deposits })?.dueOn).toBe('2026-11-10')
  })
})

describe('how a copy stands', () => {
  const stateOf = (given: Given) => copiesOf({ files: [aDepositFile()], ...given })[0]

  it('is due through the whole of its last day, and overdue after it', () => {
    expect([stateOf({ now: inTime })?.state, stateOf({ now: late })?.state]).toEqual(['due', 'overdue'])
  })

  it('is delivered when somebody has said so, and never overdue then', () => {
    expect(stateOf({ deposits: [aDeposit()], now: late })).toMatchObject({ state: 'delivered', deposit: { id: 'deposit-1' } })
  })

  it('is not changed by what was delivered of another text', () => {
    expect(stateOf({ deposits: [aDeposit({ contents: ['z9'] })] })?.state).toBe('due')
  })

  it('is due anew, from the day of the new file, when a delivered file is replaced', () => {
    const files = [aDepositFile({ fingerprint: 'a2', filedAt: new Date('2026-05-04T08:00:00Z') })]

    expect(stateOf({ files, deposits: [aDeposit()], now: late })).toMatchObject({ state: 'due', dueOn: '2026-08-04', deposit: null })
  })

  it('is as old as its first publication when a file is replaced before anything was delivered', () => {
    const files = [aDepositFile({ fingerprint: 'a2', filedAt: new Date('2026-05-04T08:00:00Z') })]

    expect(stateOf({ files, now: late })).toMatchObject({ state: 'overdue', dueOn: '2026-06-02' })
  })

  it('is due anew when a file is added, and not when one is taken away', () => {
    const added = aDepositFile({ filename: 'bilaga.pdf', fingerprint: 'c3', filedAt: new Date('2026-05-04T08:00:00Z') })

    const withMore = stateOf({ files: [aDepositFile(), added], deposits: [aDeposit()] })
    const withLess = stateOf({ deposits: [aDeposit({ contents: ['a1', 'c3'] })] })

    expect([withMore?.state, withLess?.state]).toEqual(['due', 'delivered'])
  })

  it('counts anew from a replaced file’s own day, also when it has been delivered', () => {
    const files = [aDepositFile({ fingerprint: 'a2', filedAt: new Date('2026-05-04T08:00:00Z') })]
    const deposits = [aDeposit(), aDeposit({ id: 'deposit-2', contents: ['a2'], deliveredOn: '2026-05-06' })]

    expect(stateOf({ files, deposits, now: late })).toMatchObject({ state: 'delivered', dueOn: '2026-08-04', deposit: { id: 'deposit-2' } })
  })

  it('is waited for in what is new alone, of a copy that was delivered before', () => {
    const added = aDepositFile({ filename: 'bilaga.pdf', fingerprint: 'c3', filedAt: new Date('2026-05-04T08:00:00Z') })
    const files = [aDepositFile(), added]
    const more = aDeposit({ id: 'deposit-2', contents: ['c3'], deliveredOn: '2026-05-06' })

    const consignments = [[], [aDeposit()], [aDeposit(), more]].map((deposits) => stateOf({ files, deposits })?.consignment)

    expect(consignments).toEqual([['a1', 'c3'], ['c3'], ['c3']])
  })

  it('keeps what was said of every delivery, also of a file that is there no more', () => {
    const files = [aDepositFile({ fingerprint: 'a2' })]

    expect(stateOf({ files, deposits: [aDeposit()] })?.deposits.map(({ id }) => id)).toEqual(['deposit-1'])
  })

  it('stays delivered when the translation becomes an original of its own', () => {
    const deposits = [aDeposit({ document: 'report-2', language: 'en', contents: ['b2'] })]

    const [copy] = copiesOf({ original: english, files: [englishFile], deposits, now: late })

    expect(copy?.state).toBe('delivered')
  })
})

describe('the feed for the library', () => {
  const leavesAt = (given: Given) => {
    const [copy] = copiesOf({ files: [aDepositFile()], ...given })
    return copy && leavesDepositFeedAt(copy)
  }

  it('holds a copy until somebody says that it was delivered, however late', () => {
    expect(leavesAt({ now: late })).toBeNull()
  })

  it('holds what was fetched from it for three months', () => {
    expect(leavesAt({ deposits: [aDeposit()] })).toEqual(late)
  })

  it('holds a replaced file that was fetched from it for three months from its own day', () => {
    const files = [aDepositFile({ fingerprint: 'a2', filedAt: new Date('2026-05-04T08:00:00Z') })]
    const deposits = [aDeposit(), aDeposit({ id: 'deposit-2', contents: ['a2'], deliveredOn: '2026-05-06' })]

    expect(leavesAt({ files, deposits, now: late })).toEqual(new Date('2026-08-04T22:00:00Z'))
  })

  it('lets go of what came to the library by another way', () => {
    expect(leavesAt({ deposits: [aDeposit({ way: 'form' })] })).toEqual(new Date(0))
  })

  it('lets go of a text that is withdrawn', () => {
    expect(leavesAt({ original: aDepositText({ isWithdrawn: true }) })).toEqual(new Date(0))
  })
})
