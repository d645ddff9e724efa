import type { MachineWork, ParkedWords, PartWork, TranslationWork } from '@/domain/translationWork'
import type { MarkIssue } from '../checkMarks'
import { fillText, type ParkedTarget } from '../fillUnits'
import { fingerprintOf } from '../fingerprintOf'
import type { Inline } from '../inline'
import { readSpelled } from '../readSpelled'
import { spellInlines } from '../spellInlines'
import { toUnits } from '../toUnits'
import type { Text, Unit } from '../unit'
import { layTargets } from './layTargets'
import type { Sides } from './sides'

/** What somebody did to one part. */
export interface PartEdit {
  id: string
  /** The translation's words, as `spellInlines` spells them; empty for none. Left out, they stay as they are. */
  words?: string
  /** Whether the part is done as it stands; left out, new words undo it and other edits leave it. */
  isDone?: boolean
  /** The words are a machine's. */
  machine?: Omit<MachineWork, 'words' | 'source'>
}

export interface Worker {
  /** The account's id. */
  by: string
  /** ISO 8601. */
  at: string
  /** The revision of the original that `sides.original` is. */
  revision: number | null
}

export interface Worked {
  /** The translation with the edits in it: the original's structure, and its own words. */
  text: Text
  work: TranslationWork
  /** Edits whose marks are not the original's; the rest is done. */
  refused: { id: string; issues: MarkIssue[] }[]
}

/**
 * Carries edits of parts into a translation. All but the words comes from the original; what the original has no part for
 * is parked, and stands in its part again when the original has that again.
 *
 * @param dropped Ids of parked words that the translator lets go.
 */
export function workOn(sides: Sides, edits: readonly PartEdit[], worker: Worker, dropped: readonly string[] = []): Worked {
  const units = new Map(toUnits(sides.original).map((unit) => [unit.id, unit]))
  const { targets, parts, takenBack } = layTargets(sides)
  const refused: Worked['refused'] = []
  for (const edit of edits) {
    const unit = units.get(edit.id)
    // Removed meanwhile: its words stay parked.
    if (!unit) continue
    const issues = setWords(edit, unit, targets)
    if (issues.length > 0) refused.push({ id: edit.id, issues })
    else parts.set(edit.id, toPartWork(edit, unit, targets.get(edit.id), parts.get(edit.id) ?? {}, worker))
  }

  const { filled, missing, parked } = fillText(sides.original, targets)
  return {
    text: filled,
    refused,
    work: {
      revision: worker.revision,
      begunFrom: sides.work.begunFrom ?? sides.work.revision ?? worker.revision,
      parts: Object.fromEntries([...units].flatMap(([id, unit]) => toEntry(unit, parts.get(id), missing.includes(id)))),
      parked: toParked(sides, parked, takenBack).filter(({ id }) => !dropped.includes(id)),
    },
  }
}

/** Words of a translation that its original has no part for, those that its next save will park included. */
export function findParked(sides: Sides): ParkedWords[] {
  return workOn(sides, [], { by: '', at: '', revision: null }).work.parked
}

function setWords({ id, words }: PartEdit, unit: Unit, targets: Map<string, readonly Inline[]>): MarkIssue[] {
  if (words === undefined) return []
  // Characters that nobody sees are no words.
  if (!/[^\s\p{Cf}]/u.test(words)) {
    targets.delete(id)
    return []
  }
  const { inlines, issues } = readSpelled(words, unit.inlines)
  if (inlines) targets.set(id, inlines)
  return issues
}

function toPartWork(
  { words, isDone, machine }: PartEdit,
  unit: Unit,
  target: readonly Inline[] | undefined,
  before: PartWork,
  { by, at }: Worker,
): PartWork {
  if (!target) return {}
  const source = fingerprintOf(unit.inlines)
  const byMachine = machine ? { ...machine, words: fingerprintOf(target), source } : before.machine
  const written: PartWork = byMachine ? { machine: byMachine } : {}
  if (isDone) {
    const read = byMachine && { ...byMachine, reviewed: byMachine.reviewed ?? { by, at } }
    return { ...(read ? { machine: read } : {}), doneFor: source, doneWith: fingerprintOf(target) }
  }
  const isUntouched = isDone === undefined && words === undefined
  return isUntouched ? { ...written, ...doneOf(before) } : written
}

/** What stands there as a copy is remembered as one; what there is nothing to say of has no entry. */
function toEntry(unit: Unit, part: PartWork | undefined, isMissing: boolean): [string, PartWork][] {
  if (isMissing) return [[unit.id, { copied: fingerprintOf(unit.inlines) }]]
  const known: PartWork = { ...doneOf(part), ...(part?.machine ? { machine: part.machine } : {}) }
  return Object.keys(known).length > 0 ? [[unit.id, known]] : []
}

function doneOf({ doneFor, doneWith }: PartWork = {}): Pick<PartWork, 'doneFor' | 'doneWith'> {
  return { ...(doneFor ? { doneFor } : {}), ...(doneWith ? { doneWith } : {}) }
}

function toParked({ translation, work }: Sides, parked: readonly ParkedTarget[], takenBack: ReadonlySet<string>): ParkedWords[] {
  const labels = new Map(toUnits(translation).map(({ id, label }) => [id, label]))
  const found = parked.flatMap(({ id, inlines }): ParkedWords[] => {
    const label = labels.get(id)
    const machine = work.parts[id]?.machine
    return label ? [{ id, label, words: spellInlines(inlines), ...(machine ? { machine } : {}) }] : []
  })
  const earlier = work.parked.filter(({ id }) => !takenBack.has(id) && !found.some((one) => one.id === id))
  return [...earlier, ...found]
}
