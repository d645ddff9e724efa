import type { WorkbenchPart } from '@/translation/workbench/toWorkbenchParts'
import { isToDo } from './standings'

/** Parts that stand one after the other; those that need nobody are folded together. */
export interface Section {
  isFolded: boolean
  /** The parts' ids. */
  ids: string[]
}

/** The parts of a bench, with those folded together that are translated and unchanged. */
export function toSections(parts: readonly WorkbenchPart[]): Section[] {
  const sections: Section[] = []
  for (const part of parts) {
    const isFolded = part.change === 'unchanged' && !isToDo(part)
    const last = sections.at(-1)
    if (last?.isFolded === isFolded) last.ids.push(part.id)
    else sections.push({ isFolded, ids: [part.id] })
  }
  return sections
}
