import { checkMarks, type MarkIssue } from './checkMarks'
import type { Targets } from './fillUnits'
import { isSpan, type Inline } from './inline'
import { hasSameInlines, tidyInlines } from './tidyInlines'
import type { Unit } from './unit'
import type { XliffFile, XliffUnit } from './xliff/xliffDocument'

/** What a file that came back would do to one unit. */
export type PlannedUnit =
  | { plan: 'fill'; id: string; source: Inline[]; before: Inline[] | null; target: Inline[] }
  | { plan: 'unchanged'; id: string }
  /** No target, or the source's own words: nothing tells that anybody translated them. */
  | { plan: 'untranslated'; id: string }
  /** The original's words are others than those in the file; somebody has to look before the target is used. */
  | {
      plan: 'changed-meanwhile'
      id: string
      exported: Inline[]
      source: Inline[]
      before: Inline[] | null
      target: Inline[]
    }
  /** The original no longer has the part. The words can be parked. */
  | { plan: 'gone'; id: string; target: Inline[] }
  /** Its marks are not those of the original as it is now. */
  | { plan: 'refused'; id: string; target: Inline[]; marks: MarkIssue[] }

/** What the file is held against. */
export interface ImportGround {
  /** The original's units as published now. */
  units: readonly Unit[]
  /** The original's newest revision. */
  revision: number
  /** The translation's words as stored now. */
  targets: Targets
}

export interface ImportPlan {
  /** The original has been published anew since the file was written. */
  isOutdated: boolean
  /** In the file's order. */
  units: PlannedUnit[]
  /** Units of the original that the file does not have; they stay as they are. */
  left: string[]
}

/**
 * What importing a file would change, unit by unit; nothing is changed by asking. What the file says of its targets'
 * states is not looked at. Planned again after it was carried out, it fills nothing.
 *
 * @param file One text of a parsed file; damaged units are not in it.
 */
export function planImport(file: XliffFile, { units, revision, targets }: ImportGround): ImportPlan {
  const current = new Map(units.map((unit) => [unit.id, unit]))
  const inFile = new Set(file.units.map(({ id }) => id))
  return {
    isOutdated: file.revision !== revision,
    units: file.units.map((unit) => planUnit(unit, current.get(unit.id), targets.get(unit.id))),
    left: units.flatMap(({ id }) => (inFile.has(id) ? [] : [id])),
  }
}

function planUnit(
  { id, source: exported, target }: XliffUnit,
  unit: Unit | undefined,
  stored?: readonly Inline[],
): PlannedUnit {
  const before = stored ? tidyInlines(stored) : null
  if (target && before && hasSameInlines(before, target)) return { plan: 'unchanged', id }
  if (!target || hasSameInlines(target, exported)) return { plan: 'untranslated', id }
  if (!unit) return { plan: 'gone', id, target }

  const source = tidyInlines(unit.inlines)
  if (spell(source) !== spell(exported)) return { plan: 'changed-meanwhile', id, exported, source, before, target }
  const marks = checkMarks(source, target)
  return marks.length > 0 ? { plan: 'refused', id, target, marks } : { plan: 'fill', id, source, before, target }
}

/** Words and marks in one line; tools may fold the spaces of a source, which changes nothing. */
function spell(inlines: readonly Inline[]): string {
  const spelled = inlines.map((inline) => {
    if (typeof inline === 'string') return inline
    return `\u0001${inline.mark} ${inline.type}\u0002${isSpan(inline) ? `${spell(inline.children)}\u0003` : ''}`
  })
  return spelled.join('').replace(/\s+/g, ' ').trim()
}
