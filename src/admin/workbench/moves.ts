import type { Desk } from './desk'
import { isToDo } from './standings'

/** The element of a part's row. */
export function rowId(part: string): string {
  return `part-${part}`
}

/** Its field for the translation. */
export function fieldId(part: string): string {
  return `words-${part}`
}

/** The part that the keyboard is in; `null` when it is elsewhere. */
export function findPartInFocus(): string | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-part]')
  return row?.dataset.part ?? null
}

/**
 * The part to be done that comes next, or came last; after the last part comes the first.
 *
 * @param from The part to start from; `null` for the beginning of the text.
 * @returns `null` when nothing is to be done but the part itself.
 */
export function findToDo(desk: Pick<Desk, 'ids' | 'part'>, from: string | null, direction: 1 | -1): string | null {
  const { ids } = desk
  const start = from === null ? (direction === 1 ? -1 : ids.length) : ids.indexOf(from)
  for (let step = 1; step <= ids.length; step += 1) {
    const id = ids[(start + direction * step + ids.length * 2) % ids.length]
    const part = id === undefined || id === from ? undefined : desk.part(id)
    if (part && isToDo(part)) return part.id
  }
  return null
}

/** Where the bench tells how much is left: the keyboard rests there when nothing is to be done. */
export const progressId = 'bench-progress'

/** Puts the keyboard in a part's field, or where it is told that nothing is left. */
export function focusPart(part: string | null): void {
  const field = document.getElementById(part === null ? progressId : fieldId(part))
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
