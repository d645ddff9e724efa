import type { PartWork } from '@/domain/translationWork'
import { fingerprintOf } from '../fingerprintOf'
import type { Inline } from '../inline'
import { readSpelled } from '../readSpelled'
import { toTargets } from '../toTargets'
import { toUnits } from '../toUnits'
import type { Sides } from './sides'

/** The words that translators have written, where the original has a part for them. */
export interface LaidTargets {
  /** By the unit's id, also of parts that the original no longer has. What nobody has translated is not among them. */
  targets: Map<string, readonly Inline[]>
  /** What is known of each part, with what was known of the words that are taken back. */
  parts: Map<string, PartWork>
  /** Parked words whose part is in the original again, with the same marks, and holds no others. */
  takenBack: ReadonlySet<string>
}

/** Lays a translation's words where their parts are now, and takes back what was parked when its part is there again. */
export function layTargets({ original, translation, work }: Sides): LaidTargets {
  const targets = new Map<string, readonly Inline[]>()
  const parts = new Map(Object.entries(work.parts))
  for (const [id, target] of toTargets(translation, original))
    if (isTranslated(target, parts.get(id))) targets.set(id, target)

  const units = new Map(toUnits(original).map((unit) => [unit.id, unit]))
  const takenBack = new Set<string>()
  for (const { id, words, machine } of work.parked) {
    const unit = units.get(id)
    const inlines = unit && !targets.has(id) ? readSpelled(words, unit.inlines).inlines : null
    if (!inlines) continue
    targets.set(id, inlines)
    parts.set(id, machine ? { machine } : {})
    takenBack.add(id)
  }
  return { targets, parts, takenBack }
}

/** Whether words stand in a part that somebody has translated. */
export function isTranslated(target: readonly Inline[] | undefined, part: PartWork | undefined): boolean {
  return target !== undefined && part?.copied !== fingerprintOf(target)
}
