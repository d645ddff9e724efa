import type { Deposit, DepositFile, DepositText } from '@/domain/legalDeposit'

/** A report in Swedish, public since 2 March 2026. */
export function aDepositText(text: Partial<DepositText> = {}): DepositText {
  return {
    type: 'reports',
    id: 'report-1',
    language: 'sv',
    title: 'Fem prioriteringar',
    slug: 'fem-prioriteringar',
    standfirst: 'Vad regionerna vill göra härnäst.',
    publishedAt: new Date('2026-03-02T08:00:00Z'),
    knownSince: new Date('2026-02-20T08:00:00Z'),
    isWithdrawn: false,
    ...text,
  }
}

export function aDepositFile(file: Partial<DepositFile> = {}): DepositFile {
  return {
    filename: 'fem-prioriteringar.pdf',
    title: 'Fem prioriteringar',
    language: 'sv',
    mimeType: 'application/pdf',
    fingerprint: 'a1',
    addedAt: new Date('2026-02-27T08:00:00Z'),
    filedAt: new Date('2026-02-27T08:00:00Z'),
    ...file,
  }
}

/** That the Swedish report's file was fetched from the feed. */
export function aDeposit(deposit: Partial<Deposit> = {}): Deposit {
  return {
    id: 'deposit-1',
    document: 'report-1',
    language: 'sv',
    contents: ['a1'],
    deliveredOn: '2026-03-20',
    way: 'feed',
    note: null,
    ...deposit,
  }
}
