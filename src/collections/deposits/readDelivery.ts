import type { PayloadRequest } from 'payload'
import { consignmentOn } from '@/domain/consignmentOn'
import { findDeliveryFault } from '@/domain/findDeliveryFault'
import { depositWays, longestDepositNote, type Deposit, type DepositCopy } from '@/domain/legalDeposit'
import { toSwedishDay } from '@/domain/swedishTime'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'

/** What of a copy was delivered and how, as an editor says. */
export type Delivery = Pick<Deposit, 'contents' | 'deliveredOn' | 'way' | 'note'>

/**
 * What a request says of a delivery.
 *
 * @throws {RefusalError} For a way that the newsroom does not know, and for a day on which it cannot have been;
 *   409 for other contents than what is to be delivered now.
 */
export function readDelivery(body: Record<string, unknown>, copy: DepositCopy, req: PayloadRequest): Delivery {
  const t = editorWords(req)
  const way = depositWays.find((one) => one === body.way)
  if (!way) throw new RefusalError(t('Refusal.depositWayUnknown'), 400)
  const note = typeof body.note === 'string' ? body.note.trim() : ''
  const deliveredOn = typeof body.deliveredOn === 'string' ? body.deliveredOn : ''
  const fault = findDeliveryFault({ deliveredOn, note }, toSwedishDay(instantOf(req)))
  if (fault) throw new RefusalError(t(`Refusal.${fault}`, { count: longestDepositNote }), 400)
  // What somebody has not seen they cannot say anything of.
  if (body.contents !== undefined && !isConsignment(body.contents, copy)) throw new RefusalError(t('Refusal.depositChanged'), 409)
  refuseEarlyDay(deliveredOn, copy, req)
  return { way, note: note || null, deliveredOn, contents: readContents(copy, deliveredOn, req) }
}

function isConsignment(contents: unknown, { consignment }: DepositCopy): boolean {
  return Array.isArray(contents) && contents.length === consignment.length && consignment.every((one) => contents.includes(one))
}

function readContents(copy: DepositCopy, day: string, req: PayloadRequest): string[] {
  const contents = consignmentOn(copy, day)
  const file = copy.files.find(({ fingerprint }) => copy.consignment.includes(fingerprint))
  if (contents.length > 0 || !file) return contents
  const { filename, filedAt } = file
  throw new RefusalError(editorWords(req)('Refusal.depositDayBeforeFile', { filename, day: filedAt }), 400)
}

function refuseEarlyDay(day: string, copy: DepositCopy, req: PayloadRequest): void {
  // A file can be public before the page in its language, and be replaced after it.
  const publishedAt = new Date(Math.min(copy.publishedAt.getTime(), copy.text.publishedAt.getTime()))
  if (day >= toSwedishDay(publishedAt)) return
  throw new RefusalError(editorWords(req)('Refusal.depositDayTooEarly', { day: publishedAt }), 400)
}
