import type { PayloadRequest } from 'payload'
import type { DepositCopy } from '@/domain/legalDeposit'
import { recordAct } from '../acts/recordAct'
import type { Delivery } from './readDelivery'

interface Delivered {
  copy: DepositCopy
  delivery: Delivery
  req: PayloadRequest
}

/** Keeps that a copy, or what of it was to be delivered, was delivered. The text itself is not saved. */
export async function recordDeposit({ copy, delivery, req }: Delivered): Promise<void> {
  const { text, language, title } = copy
  const { contents, ...told } = delivery
  const { deliveredOn, way, note } = told
  await req.payload.create({
    collection: 'deposits',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      type: text.type,
      document: text.id,
      language,
      title,
      contents,
      // Noon in Coordinated Universal Time, which is the same day in Sweden.
      deliveredOn: `${deliveredOn}T12:00:00.000Z`,
      way,
      note,
      by: req.user?.id ?? null,
    },
  })
  await recordAct({ act: 'deposited', type: text.type, doc: text, details: { language, ...told }, req })
}
