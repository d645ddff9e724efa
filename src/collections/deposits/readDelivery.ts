import type { PayloadRequest } from 'payload'
import { consignmentOn } from '@/domain/consignmentOn'
import { parseInstant } from '@/domain/instant'
import { depositWays, type Deposit, type DepositCopy } from '@/domain/legalDeposit'
import { toSwedishDay } from '@/domain/swedishTime'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'

/** What of a copy was delivered and how, as an editor says. */
export type Delivery = Pick<Deposit, 'contents' | 'deliveredOn' | 'way' | 'note'>

const longestNote = 500

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
  if (note.length > longestNote) throw new RefusalError(t('Refusal.depositNoteTooLong', { count: longestNote }), 400)
  // What somebody has not seen they cannot say anything of.
  if (body.contents !== undefined && !isConsignment(body.contents, copy)) throw new RefusalError(t('Refusal.depositChanged'), 409)
  const deliveredOn = readDay(body.deliveredOn, copy, req)
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

function readDay(day: unknown, copy: DepositCopy, req: PayloadRequest): string {
  const t = editorWords(req)
  // A file can be public before the page in its language, and be replaced after it.
  const publishedAt = new Date(Math.min(copy.publishedAt.getTime(), copy.text.publishedAt.getTime()))
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || !parseInstant(day))
    throw new RefusalError(t('Refusal.dayUnknown'), 400)
  if (day > toSwedishDay(instantOf(req))) throw new RefusalError(t('Refusal.depositDayAhead'), 400)
  if (day < toSwedishDay(publishedAt)) throw new RefusalError(t('Refusal.depositDayTooEarly', { day: publishedAt }), 400)
  return day
}
