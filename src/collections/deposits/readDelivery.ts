import type { PayloadRequest } from 'payload'
import { parseInstant } from '@/domain/instant'
import { depositWays, type Deposit, type DepositCopy } from '@/domain/legalDeposit'
import { toSwedishDay } from '@/domain/swedishTime'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'

/** How a copy was delivered, as an editor says. */
export type Delivery = Pick<Deposit, 'deliveredOn' | 'way' | 'note'>

const longestNote = 500

/**
 * What a request says of a delivery.
 *
 * @throws {RefusalError} For a way that the newsroom does not know, and for a day on which it cannot have been.
 */
export function readDelivery(body: Record<string, unknown>, copy: DepositCopy, req: PayloadRequest): Delivery {
  const t = editorWords(req)
  const way = depositWays.find((one) => one === body.way)
  if (!way) throw new RefusalError(t('Refusal.depositWayUnknown'), 400)
  const note = typeof body.note === 'string' ? body.note.trim() : ''
  if (note.length > longestNote) throw new RefusalError(t('Refusal.depositNoteTooLong', { count: longestNote }), 400)
  return { way, note: note || null, deliveredOn: readDay(body.deliveredOn, copy, req) }
}

function readDay(day: unknown, { publishedAt }: DepositCopy, req: PayloadRequest): string {
  const t = editorWords(req)
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || !parseInstant(day))
    throw new RefusalError(t('Refusal.dayUnknown'), 400)
  if (day > toSwedishDay(instantOf(req))) throw new RefusalError(t('Refusal.depositDayAhead'), 400)
  if (day < toSwedishDay(publishedAt)) throw new RefusalError(t('Refusal.depositDayTooEarly', { day: publishedAt }), 400)
  return day
}
