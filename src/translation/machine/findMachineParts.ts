import { fingerprintOf } from '../fingerprintOf'
import { toTargets } from '../toTargets'
import { toUnits } from '../toUnits'
import type { Unit } from '../unit'
import type { Sides } from '../workbench/sides'
import { isTranslated } from '../workbench/layTargets'
import { workOn } from '../workbench/workOn'

/**
 * The parts that a machine may write: those that nobody has translated, and those that a machine wrote and no person
 * has edited, read or marked done, when the original says something else now. A part whose original stands as it was
 * is never written twice.
 *
 * @returns The original's units, in its order.
 */
export function findMachineParts(sides: Sides): Unit[] {
  // As it would stand if it were saved now: parked words whose part is in the original again are a person's.
  const { text, work } = workOn(sides, [], { by: '', at: '', revision: null })
  const targets = toTargets(text, sides.original)
  return toUnits(sides.original).filter(({ id, inlines }) => {
    const target = targets.get(id)
    const part = work.parts[id]
    if (!target || !isTranslated(target, part)) return true
    if (!part?.machine || part.machine.reviewed || part.doneFor) return false
    return part.machine.words === fingerprintOf(target) && part.machine.source !== fingerprintOf(inlines)
  })
}
