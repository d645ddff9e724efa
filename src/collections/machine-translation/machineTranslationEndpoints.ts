import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { nameUnit } from '@/translation/nameUnit'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { inTransaction } from '../access/inTransaction'
import { RefusalError } from '../access/refusalError'
import { bodyOf, staffAct } from '../publication/endpoint'
import { findLockOwner } from '../review/findLockOwner'
import { nameAccounts } from '../review/nameAccounts'
import { refuseIfScheduled } from '../schedules/refuseIfScheduled'
import { findTranslator } from './findTranslator'
import { machineTranslate, type MachineTranslated } from './machineTranslate'
import { planMachineTranslation, type MachinePlan } from './planMachineTranslation'

/** What a machine would write of a translation, before it starts. */
export interface MachineEstimate {
  /** The service's name; `null` when the newsroom has none. */
  tool: string | null
  /** How many parts nobody has written. */
  parts: number
  /** What they cost, in characters of the original. */
  characters: number
}

/** What a machine has written of a translation. */
export interface MachineAnswer {
  doc: { id: string }
  tool: string
  /** How many parts it wrote. */
  parts: number
  /** Parts that came back in a state that cannot be used, with why, in the editor's language. */
  left: { id: string; name: string; message: string }[]
}

/**
 * `GET /api/{collection}/{id}/machine-translation` tells who writes a translation's language what a machine would write
 * of it: `MachineEstimate`.
 *
 * `POST` to the same address with that estimate's `{ "characters": 1234 }` has it written and saved as a draft:
 * `MachineAnswer`. Only parts without a person's words are written, so asking again writes nothing. 409 with the new
 * estimate beside `errors` when the number is another by now, and with `errors` alone when the service does not
 * translate: the text is as it was then.
 */
export function machineTranslationEndpoints(type: PublicationType): Endpoint[] {
  const estimate = staffAct(type, 'machine-translation', async ({ doc, req }) =>
    toEstimate(await planMachineTranslation(type, doc.id, req)),
  )
  return [
    { ...estimate, method: 'get' },
    // No transaction is open while the service works, so this is no `staffAct`.
    { path: estimate.path, method: 'post', handler: (req) => translate(type, req) },
  ]
}

async function translate(type: PublicationType, req: PayloadRequest): Promise<Response> {
  const t = editorWords(req)
  if (!accountOf(req)) throw new RefusalError(t('Refusal.accountNeeded'), 403)
  const { characters } = await bodyOf(req)
  const plan = await inTransaction(req, () => planWhatCanBeSaved(type, req))
  const translator = findTranslator()
  if (!translator) throw new RefusalError(t('Refusal.machineOff'), 409)

  const { id } = plan.bench.translation
  const estimate = toEstimate(plan)
  if (characters !== plan.characters) {
    const message = t('Refusal.machineEstimateChanged', { parts: estimate.parts, characters: estimate.characters })
    return Response.json({ errors: [{ message }], ...estimate }, { status: 409 })
  }
  const nothing: MachineTranslated = { filled: [], faults: [] }
  const done = plan.parts.length > 0 ? await machineTranslate({ type, plan, translator, req }) : nothing
  const left = tellFaults(plan, done, req)
  return Response.json({ doc: { id }, tool: translator.name, parts: done.filled.length, left } satisfies MachineAnswer)
}

/** The plan for a text that can be saved afterwards: nobody is to pay for what would be refused then. */
async function planWhatCanBeSaved(type: PublicationType, req: PayloadRequest): Promise<MachinePlan> {
  const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
  const plan = await planMachineTranslation(type, id, req)
  await refuseIfScheduled(type, id, req)
  const owner = await findLockOwner(id, req)
  if (owner && owner !== req.user?.id)
    throw new RefusalError(editorWords(req)('Refusal.beingEdited', { name: await nameAccounts([owner], req) }), 409)
  return plan
}

function toEstimate({ parts, characters }: MachinePlan): MachineEstimate {
  return { tool: findTranslator()?.name ?? null, parts: parts.length, characters }
}

function tellFaults({ parts }: MachinePlan, { faults }: MachineTranslated, req: PayloadRequest): MachineAnswer['left'] {
  const t = editorWords(req)
  const labels = new Map(parts.map(({ id, label }) => [id, label]))
  return faults.flatMap(({ id, fault }) => {
    const label = labels.get(id)
    return label ? [{ id, name: nameUnit(label, t), message: t(`Refusal.machinePart.${fault}`) }] : []
  })
}
