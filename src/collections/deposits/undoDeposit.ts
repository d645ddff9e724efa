import type { PayloadRequest } from 'payload'
import type { DepositCopy } from '@/domain/legalDeposit'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'

/**
 * Takes back that a copy was delivered. What was said stays in the table, and in the audit log.
 *
 * @param copies Those of the text: only what was said of one of them can be taken back, whatever has been added to it since.
 */
export async function undoDeposit(copies: DepositCopy[], req: PayloadRequest): Promise<void> {
  const said = copies.flatMap((copy) => copy.deposits.map((deposit) => ({ copy, deposit })))
  const found = said.find(({ deposit }) => deposit.id === req.routeParams?.depositId)
  if (!found) throw new RefusalError(editorWords(req)('Refusal.depositUnknown'), 400)

  const { copy, deposit } = found
  const { id, deliveredOn, way, note } = deposit
  await req.payload.update({
    collection: 'deposits',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: { undoneAt: instantOf(req).toISOString() },
  })
  const details = { language: copy.language, deliveredOn, way, note }
  await recordAct({ act: 'deposit-undone', type: copy.text.type, doc: copy.text, details, req })
}
