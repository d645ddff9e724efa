import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { MachineTranslationError } from '@/translation/machine/machineTranslationError'
import type { MachineTranslation, MachineTranslator } from '@/translation/machine/machineTranslator'
import { spellInlines } from '@/translation/spellInlines'
import { hasSameInlines, tidyInlines } from '@/translation/tidyInlines'
import type { Unit } from '@/translation/unit'
import type { PartEdit } from '@/translation/workbench/workOn'
import { editorWords } from '../access/editorWords'
import { holdFamily } from '../access/holdFamily'
import { instantOf } from '../access/instantOf'
import { inTransaction } from '../access/inTransaction'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import type { Bench } from '../workbench/readBench'
import { saveParts } from '../workbench/saveParts'
import { planMachineTranslation, type MachinePlan } from './planMachineTranslation'

/** How long a whole text may take: a LibreTranslate without a graphics card writes some thirty words a second. */
const patienceSeconds = 240

interface Wanted {
  type: PublicationType
  /** What was asked for, as it stood then. */
  plan: MachinePlan
  translator: MachineTranslator
  req: PayloadRequest
}

/** What a machine has written. */
export interface MachineTranslated {
  /** The units it wrote. */
  filled: Unit[]
  /** Units that came back in a state that cannot be used, and stay as they were. */
  faults: MachineTranslation['faults']
}

/**
 * Has a machine write what nobody has written of a translation, and saves it as a draft. Nothing is held while the
 * service works; whatever else was written meanwhile stays, and so does a part whose original was changed.
 *
 * @throws {RefusalError} When the service fails in any way; the text is as it was then, and no version was made.
 */
export async function machineTranslate({ type, plan, translator, req }: Wanted): Promise<MachineTranslated> {
  const { targets, faults } = await askOnce(plan, translator, req)
  return inTransaction(req, async () => {
    const { id } = plan.bench.translation
    await holdFamily(type, id, req)
    const now = await planMachineTranslation(type, id, req)
    const filled = now.parts.filter((part) => targets.has(part.id) && isAsAsked(part, plan))
    const tool = translator.name
    if (filled.length > 0)
      await save({ type, bench: now.bench, filled, targets, tool, characters: plan.characters, req })
    return { filled, faults }
  })
}

/** The translations that a service is working on: who presses twice is not to pay twice. */
const asked = new Set<string>()

async function askOnce(
  plan: MachinePlan,
  translator: MachineTranslator,
  req: PayloadRequest,
): Promise<MachineTranslation> {
  const { id } = plan.bench.translation
  if (asked.has(id)) throw new RefusalError(editorWords(req)('Refusal.machineBusy'), 409)
  asked.add(id)
  try {
    return await ask(plan, translator, req)
  } finally {
    asked.delete(id)
  }
}

async function ask(
  { bench, parts, findTerms }: MachinePlan,
  translator: MachineTranslator,
  req: PayloadRequest,
): Promise<MachineTranslation> {
  const languages = { source: bench.original.language, target: bench.translation.language }
  const signal = AbortSignal.timeout(patienceSeconds * 1000)
  try {
    return await translator.translate(parts, { ...languages, findTerms, signal })
  } catch (error) {
    if (!(error instanceof MachineTranslationError)) throw error
    const { reason, status } = error
    req.payload.logger.warn({ msg: 'Machine translation failed', tool: translator.name, reason, status })
    throw new RefusalError(editorWords(req)(`Refusal.machine.${reason}`, { tool: translator.name }), 409)
  }
}

/** Whether the original still says what the machine was given. */
function isAsAsked({ id, inlines }: Unit, { parts }: MachinePlan): boolean {
  const given = parts.find((part) => part.id === id)
  return given !== undefined && hasSameInlines(tidyInlines(given.inlines), tidyInlines(inlines))
}

interface Answered {
  type: PublicationType
  /** The translation as it stands now. */
  bench: Bench
  /** The original's units that are written. */
  filled: Unit[]
  targets: MachineTranslation['targets']
  tool: string
  /** What was sent. */
  characters: number
  req: PayloadRequest
}

async function save({ type, bench, filled, targets, tool, characters, req }: Answered): Promise<void> {
  const machine = { tool, at: instantOf(req).toISOString() }
  const edits = filled.map(({ id }): PartEdit => ({ id, words: spellInlines(targets.get(id) ?? []), machine }))
  const { doc } = await saveParts({ bench, edits, req })
  const parts = filled.map(({ id }) => id)
  const original = { original: bench.original.id, originalRevision: bench.revision?.number ?? null }
  await recordAct({ act: 'machine-translated', type, doc, details: { tool, parts, characters, ...original }, req })
}
