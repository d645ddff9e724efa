import { diffWords, type Run } from './diffWords'
import { findLongestRise } from './findLongestRise'
import { toPlainWords } from './inline'
import { hasSameInlines, tidyInlines } from './tidyInlines'
import type { Unit } from './unit'

/** What became of one unit between two revisions of a text. */
export type UnitChange =
  | { change: 'unchanged' | 'moved'; before: Unit; after: Unit }
  /** Without a deleted or inserted run in the difference, only marks were changed. */
  | { change: 'changed'; before: Unit; after: Unit; difference: Run[]; isMoved: boolean }
  | { change: 'added'; after: Unit }
  | { change: 'removed'; before: Unit }

/**
 * What became of each unit from one revision of a text to another. Units are paired by id; of the others, those with
 * exactly the same words, as when a paragraph was cut out and pasted without its id.
 *
 * @param before Units of the earlier revision.
 * @param after  Units of the later.
 * @returns In the later revision's order; what was removed stands where it stood, after what came before it.
 */
export function alignRevisions(before: readonly Unit[], after: readonly Unit[]): UnitChange[] {
  const partners = findPartners(before, after)
  const places = new Map(before.map((unit, index) => [unit, index]))
  const kept = after.flatMap((unit) => partners.get(unit) ?? [])
  const rise = findLongestRise(kept.map((unit) => places.get(unit) ?? 0))
  const still = new Set(rise.map((index) => kept[index]))

  const changes = after.map((unit): UnitChange => {
    const partner = partners.get(unit)
    return partner ? toChange(partner, unit, !still.has(partner)) : { change: 'added', after: unit }
  })
  return insertRemoved(changes, before)
}

function findPartners(before: readonly Unit[], after: readonly Unit[]): Map<Unit, Unit> {
  const byId = new Map(before.map((unit) => [unit.id, unit]))
  const partners = new Map<Unit, Unit>()
  for (const unit of after) {
    const partner = byId.get(unit.id)
    if (partner) partners.set(unit, partner)
  }
  const taken = new Set(partners.values())
  const left = before.filter((unit) => !taken.has(unit))
  for (const unit of after) {
    if (partners.has(unit)) continue
    const twin = left.findIndex((one) => one.label.kind === unit.label.kind && hasSameWords(one, unit))
    const [partner] = twin < 0 ? [] : left.splice(twin, 1)
    if (partner) partners.set(unit, partner)
  }
  return partners
}

function hasSameWords(one: Unit, other: Unit): boolean {
  return hasSameInlines(tidyInlines(one.inlines), tidyInlines(other.inlines))
}

function toChange(before: Unit, after: Unit, isMoved: boolean): UnitChange {
  if (hasSameWords(before, after)) return { change: isMoved ? 'moved' : 'unchanged', before, after }
  const difference = diffWords(toPlainWords(before.inlines), toPlainWords(after.inlines))
  return { change: 'changed', before, after, difference, isMoved }
}

function insertRemoved(changes: readonly UnitChange[], before: readonly Unit[]): UnitChange[] {
  const survivors = new Set(changes.map((change) => ('before' in change ? change.before : null)))
  const removedAfter = new Map<Unit | null, UnitChange[]>()
  let survivor: Unit | null = null
  for (const unit of before) {
    if (survivors.has(unit)) survivor = unit
    else removedAfter.set(survivor, [...(removedAfter.get(survivor) ?? []), { change: 'removed', before: unit }])
  }
  const following = (change: UnitChange) => ('before' in change ? (removedAfter.get(change.before) ?? []) : [])
  return [...(removedAfter.get(null) ?? []), ...changes.flatMap((change) => [change, ...following(change)])]
}
