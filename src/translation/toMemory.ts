import { hasLetters } from './hasLetters'
import { toPlainWords, type Inline } from './inline'
import { spellInlines } from './spellInlines'
import { toTargets } from './toTargets'
import { toUnits } from './toUnits'
import type { Sides } from './workbench/sides'
import { isTranslated } from './workbench/layTargets'

/** A part that somebody has translated, to be suggested where the same or nearly the same is to be translated again. */
export interface Memory {
  /** The unit's id. */
  unit: string
  /** The original's words, as `spellInlines` spells them. */
  source: string
  target: string
  /** The original's words without marks. */
  words: string
}

/**
 * What a translation teaches for those to come: its parts that a person has written or read.
 */
export function toMemory({ original, translation, work }: Omit<Sides, 'reviewed'>): Memory[] {
  const targets = toTargets(translation, original)
  return toUnits(original).flatMap(({ id, inlines }): Memory[] => {
    const [target, part] = [targets.get(id), work.parts[id]]
    const isUnread = part?.machine && !part.machine.reviewed
    if (!target || isUnread || !isTranslated(target, part) || !hasLetters(inlines)) return []
    return [{ unit: id, source: spellInlines(inlines), target: spellInlines(target), words: toMemoryWords(inlines) }]
  })
}

/** The words that memories are compared by: without marks, on one line. */
export function toMemoryWords(inlines: readonly Inline[]): string {
  return toPlainWords(inlines).replace(/\s+/g, ' ').trim()
}
