import type { Deposit, DepositCopy } from '@/domain/legalDeposit'
import type { Translator } from '@/i18n/translator'

/** A copy for the National Library, as the API gives it. */
export type CopyRecord = Omit<DepositCopy, 'publishedAt' | 'text'> & { text: Pick<DepositCopy['text'], 'id' | 'title'> }

/** The names of the files that are to be delivered now; none when that is the page itself. */
export function filesToDeliver({ files, consignment }: Pick<CopyRecord, 'files' | 'consignment'>): string[] {
  return files.filter(({ fingerprint }) => consignment.includes(fingerprint)).map(({ filename }) => filename)
}

/** How a copy stands, in words. */
export function tellCopy({ state, dueOn, deposit }: Pick<DepositCopy, 'state' | 'dueOn' | 'deposit'>, t: Translator): string {
  if (deposit) return tellDeposit(deposit, t)
  return t('Deposit.state', { isOverdue: String(state === 'overdue'), day: toNoon(dueOn) })
}

/** What was said of a delivery, in words. */
export function tellDeposit({ deliveredOn, way }: Deposit, t: Translator): string {
  return t('Deposit.delivered', { way, day: toNoon(deliveredOn) })
}

/** A day has no time; at noon it is the same day everywhere that matters. */
export function toNoon(day: string): Date {
  return new Date(`${day}T12:00:00.000Z`)
}
