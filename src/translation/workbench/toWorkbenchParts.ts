import type { PartWork } from '@/domain/translationWork'
import { alignRevisions, type UnitChange } from '../alignRevisions'
import { checkMarks } from '../checkMarks'
import type { Run } from '../diffWords'
import { fingerprintOf } from '../fingerprintOf'
import type { Inline } from '../inline'
import { spellInlines } from '../spellInlines'
import { toUnits } from '../toUnits'
import type { Unit, UnitLabel } from '../unit'
import { layTargets, type LaidTargets } from './layTargets'
import type { Sides } from './sides'

/** Who wrote the words of a part. */
export type PartOrigin =
  /** Nobody yet. */
  | 'none'
  | 'machine'
  /** A machine, and a person has changed something of it. */
  | 'machine-edited'
  | 'person'

/** One part of a text as its translator has it on screen. */
export interface WorkbenchPart {
  id: string
  label: UnitLabel
  /** The original's words; empty for a part that was removed from it. */
  source: Inline[]
  /** The translation's, as `spellInlines` spells them; empty when nobody has translated the part. */
  target: string
  /** What became of the original's part since the revision reviewed last; `null` when none was. */
  change: UnitChange['change'] | null
  isMoved: boolean
  /** Of a changed part. Without a deleted or an inserted run, only marks were changed. */
  difference: Run[]
  /** Of a removed part: the words it had. */
  removed: Inline[]
  origin: PartOrigin
  /** Somebody has read the machine's words, or there are none. */
  isRead: boolean
  /** Somebody has marked it done for the original's words as they are now. */
  isDone: boolean
}

/**
 * The parts of a text side by side, in the original's order; those that were removed from it stand where they stood.
 */
export function toWorkbenchParts(sides: Sides): WorkbenchPart[] {
  const units = toUnits(sides.original)
  const laid = layTargets(sides)
  if (!sides.reviewed) return units.map((unit) => toPart(unit, null, laid))
  return alignRevisions(toUnits(sides.reviewed), units).map((change) => {
    if (change.change === 'removed') return toRemoved(change.before)
    return toPart(change.after, sides.isFirst && change.change === 'unchanged' ? null : change, laid)
  })
}

function toPart(unit: Unit, change: UnitChange | null, { targets, parts }: LaidTargets): WorkbenchPart {
  const target = targets.get(unit.id)
  const part = parts.get(unit.id)
  return {
    id: unit.id,
    label: unit.label,
    source: unit.inlines,
    target: target ? spellInlines(target) : '',
    change: change?.change ?? null,
    isMoved: change?.change === 'moved' || (change?.change === 'changed' && change.isMoved),
    difference: change?.change === 'changed' ? change.difference : [],
    removed: [],
    origin: originOf(target, part),
    isRead: !part?.machine || Boolean(part.machine.reviewed),
    isDone: isDone(unit, target, part),
  }
}

/** Words that were changed since, on either side, are not done, and neither are marks that are not the original's. */
function isDone({ inlines }: Unit, target: readonly Inline[] | undefined, part: PartWork | undefined): boolean {
  if (!target || part?.doneFor !== fingerprintOf(inlines) || checkMarks(inlines, target).length > 0) return false
  return part.doneWith === undefined || part.doneWith === fingerprintOf(target)
}

function originOf(target: readonly Inline[] | undefined, part: PartWork | undefined): PartOrigin {
  if (!target) return 'none'
  if (!part?.machine) return 'person'
  return part.machine.words === fingerprintOf(target) ? 'machine' : 'machine-edited'
}

function toRemoved({ id, label, inlines }: Unit): WorkbenchPart {
  const nothing = { source: [], target: '', isMoved: false, difference: [], origin: 'none', isRead: true, isDone: false } as const
  return { ...nothing, id, label, change: 'removed', removed: inlines, source: [], difference: [] }
}
