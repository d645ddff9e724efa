import type { PayloadRequest } from 'payload'
import type { DepositCopy } from '@/domain/legalDeposit'
import { recordAct } from '../acts/recordAct'
import type { Delivery } from './readDelivery'

interface Delivered {
  copy: DepositCopy
  delivery: Delivery
  req: PayloadRequest
}

/** Keeps that what is to be delivered of a copy was delivered. The text itself is not saved. */
export async function recordDeposit({ copy, delivery, req }: Delivered): Promise<void> {
  const { text, language, title, consignment } = copy
  const { deliveredOn, way, note } = delivery
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
      contents: consignment,
      // Noon in Coordinated Universal Time, which is the same day in Sweden.
      deliveredOn: `${deliveredOn}T12:00:00.000Z`,
      way,
      note,
      by: req.user?.id ?? null,
    },
  })
  await recordAct({ act: 'deposited', type: text.type, doc: text, details: { language, ...delivery }, req })
}
