import type { PartWork } from '@/domain/translationWork'
import { alignRevisions, type UnitChange } from '../alignRevisions'
import type { Run } from '../diffWords'
import { fingerprintOf } from '../fingerprintOf'
import type { Targets } from '../fillUnits'
import type { Inline } from '../inline'
import { spellInlines } from '../spellInlines'
import { toTargets } from '../toTargets'
import { toUnits } from '../toUnits'
import type { Unit, UnitLabel } from '../unit'
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
  const targets = toTargets(sides.translation, sides.original)
  if (!sides.reviewed) return units.map((unit) => toPart(unit, null, targets, sides))
  return alignRevisions(toUnits(sides.reviewed), units).map((change) =>
    change.change === 'removed' ? toRemoved(change.before) : toPart(change.after, change, targets, sides),
  )
}

/** Whether words stand in a part that somebody has translated. */
export function isTranslated(target: readonly Inline[] | undefined, part: PartWork | undefined): boolean {
  return target !== undefined && part?.copied !== fingerprintOf(target)
}

function toPart(unit: Unit, change: UnitChange | null, targets: Targets, { work }: Sides): WorkbenchPart {
  const target = targets.get(unit.id)
  const part = work.parts[unit.id]
  return {
    id: unit.id,
    label: unit.label,
    source: unit.inlines,
    target: target && isTranslated(target, part) ? spellInlines(target) : '',
    change: change?.change ?? null,
    isMoved: change?.change === 'moved' || (change?.change === 'changed' && change.isMoved),
    difference: change?.change === 'changed' ? change.difference : [],
    removed: [],
    origin: originOf(target, part),
    isRead: !part?.machine || Boolean(part.machine.reviewed),
    isDone: part?.doneFor === fingerprintOf(unit.inlines),
  }
}

function originOf(target: readonly Inline[] | undefined, part: PartWork | undefined): PartOrigin {
  if (!target || !isTranslated(target, part)) return 'none'
  if (!part?.machine) return 'person'
  return part.machine.words === fingerprintOf(target) ? 'machine' : 'machine-edited'
}

function toRemoved({ id, label, inlines }: Unit): WorkbenchPart {
  const nothing = { source: [], target: '', isMoved: false, difference: [], origin: 'none', isRead: true, isDone: false } as const
  return { ...nothing, id, label, change: 'removed', removed: inlines, source: [], difference: [] }
}
